package org.crossdock.web.order;

import org.jspecify.annotations.Nullable;

/** Text for a cell of a CSV file that a spreadsheet will open: what would be run as a formula is made plain text. */
final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
