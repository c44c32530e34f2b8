package org.crossdock.app.tenant.takeout;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the SHA-256 of all that is written through it, and counts the bytes. */
final class Fingerprint extends OutputStream {

    private final OutputStream target;
    private final MessageDigest digest = sha256();
    private long bytes;

    Fingerprint(OutputStream target) {
        this.target = target;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is not available", missing);
        }
    }

    @Override
    public void write(int value) throws java.io.IOException {
        target.write(value);
        digest.update((byte) value);
        bytes++;
    }

    @Override
    public void write(byte[] values, int offset, int length) throws java.io.IOException {
        target.write(values, offset, length);
        digest.update(values, offset, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** The fingerprint in hexadecimal; nothing may be written afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
