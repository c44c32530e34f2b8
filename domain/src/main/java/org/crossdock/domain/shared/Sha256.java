package org.crossdock.domain.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that proves later what something was: SHA-256. */
public final class Sha256 {

    /** Bytes of a digest. */
    public static final int LENGTH = 32;

    private Sha256() {}

    /** The digest of these parts, one after the other; whoever needs to tell them apart frames them. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is not available", missing);
        }
    }
}
