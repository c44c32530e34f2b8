package org.crossdock.app.channel.shopify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shopify's signature: base64 of the HMAC-SHA256 of the raw body, compared in constant time. */
final class ShopifySignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ShopifySignature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    boolean matches(byte[] body, String signature) {
        byte[] expected = Base64.getEncoder().encode(hmac(body));
        return MessageDigest.isEqual(expected, signature.strip().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is not available", missing);
        }
    }
}
