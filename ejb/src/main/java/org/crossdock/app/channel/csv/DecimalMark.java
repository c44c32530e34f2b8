package org.crossdock.app.channel.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes the fraction of an amount. Thousands are never grouped: {@code 1,234} could mean two things. */
public enum DecimalMark {
    /** The file's amounts tell. */
    DETECTED,
    /** {@code 12.50} */
    POINT,
    /** {@code 12,50} */
    COMMA;

    private static final Pattern WITH_POINT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d{1,15}(,\\d{1,6})?");

    /** What the amounts of a file are written with, unless it was said. */
    DecimalMark settled(List<String> amounts) {
        if (this != DETECTED) {
            return this;
        }
        boolean commas = amounts.stream().anyMatch(amount -> amount.indexOf(',') >= 0);
        boolean points = amounts.stream().anyMatch(amount -> amount.indexOf('.') >= 0);
        return commas && !points ? COMMA : POINT;
    }

    /** The amount that is written so; empty when it is none. */
    Optional<BigDecimal> amount(String text) {
        Pattern form = this == COMMA ? WITH_COMMA : WITH_POINT;
        return form.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
