package org.crossdock.domain.trace;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The hash of one link, which stands for everything before it as well.
 *
 * @param hex SHA-256 in 64 small hexadecimal digits
 */
public record ChainHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ChainHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /** The hash with these bytes. */
    public static ChainHash of(byte[] bytes) {
        return new ChainHash(HexFormat.of().formatHex(bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
