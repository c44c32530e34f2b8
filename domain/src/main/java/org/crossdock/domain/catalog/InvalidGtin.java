package org.crossdock.domain.catalog;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A text that is no GTIN: of the wrong length, with other signs than digits, or with a wrong check digit. */
public final class InvalidGtin extends BusinessException {

    private static final long serialVersionUID = 1L;

    private InvalidGtin(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static InvalidGtin wrongShape(String text) {
        return new InvalidGtin("catalog.gtinShape", "A GTIN has 8, 12, 13 or 14 digits: " + text, List.of(text));
    }

    static InvalidGtin wrongCheckDigit(String text, int right) {
        return new InvalidGtin(
                "catalog.gtinCheckDigit",
                "The check digit of GTIN " + text + " should be " + right,
                List.of(text, right));
    }
}
