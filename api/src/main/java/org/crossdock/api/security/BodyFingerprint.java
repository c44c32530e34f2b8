package org.crossdock.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the fingerprint of a body that comes with an {@code Idempotency-Key}: SHA-256 of its raw bytes. */
@Provider
public class BodyFingerprint implements ReaderInterceptor {

    private static final String PROPERTY = "org.crossdock.fingerprint";

    /** The fingerprint of this request's body, in hexadecimal. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(PROPERTY));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey("Idempotency-Key")) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setProperty(PROPERTY, sha256(body));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is not available", missing);
        }
    }
}
