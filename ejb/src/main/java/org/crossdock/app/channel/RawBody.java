package org.crossdock.app.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The bytes of a message or file exactly as they came: signatures are over these and nothing else. */
public final class RawBody {

    private final byte[] bytes;

    /** A body of these bytes. */
    public RawBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is not available", missing);
        }
    }
}
