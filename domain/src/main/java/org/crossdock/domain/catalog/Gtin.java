package org.crossdock.domain.catalog;

/**
 * The number under which the world trades a product: a GTIN-8, -12, -13 or -14, kept as 14 digits.
 *
 * @param value 14 digits, shorter numbers filled up with leading zeros; the last one is the check digit
 */
public record Gtin(String value) {

    private static final int LENGTH = 14;

    public Gtin {
        check(value, value);
    }

    /**
     * Reads a GTIN of any length.
     *
     * @throws InvalidGtin naming the right check digit if that is what is wrong
     */
    public static Gtin parse(String text) {
        String digits = text.strip();
        return switch (digits.length()) {
            case 8, 12, 13, LENGTH -> {
                String value = "0".repeat(LENGTH - digits.length()) + digits;
                check(value, digits);
                yield new Gtin(value);
            }
            default -> throw InvalidGtin.wrongShape(text);
        };
    }

    private static void check(String value, String asWritten) {
        if (value.length() != LENGTH || !hasOnlyDigits(value)) {
            throw InvalidGtin.wrongShape(asWritten);
        }
        int right = checkDigit(value);
        if (value.charAt(LENGTH - 1) - '0' != right) {
            throw InvalidGtin.wrongCheckDigit(asWritten, right);
        }
    }

    /** GS1: weights 3, 1, 3 … from the right; the check digit fills the sum up to a multiple of 10. */
    private static int checkDigit(String value) {
        int sum = 0;
        for (int position = 0; position < LENGTH - 1; position++) {
            int weight = position % 2 == 0 ? 3 : 1;
            sum += weight * (value.charAt(position) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    private static boolean hasOnlyDigits(String value) {
        return value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
