package org.crossdock.web.frame;

import org.jspecify.annotations.Nullable;

/** Text for a cell of a CSV file that a spreadsheet will open: what would be run as a formula is made plain text. */
public final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    /** The text, harmless. */
    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
