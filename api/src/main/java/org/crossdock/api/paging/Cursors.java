package org.crossdock.api.paging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.CurrentTenant;

/** Writes and reads cursors: opaque to clients, signed, and good only for the merchant and filter they came from. */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;

    @Inject
    private ServerSettings settings;

    private byte[] key;

    @PostConstruct
    void start() {
        key = settings.secretKey();
    }

    /** The cursor that continues a list with this filter after this position. */
    public String write(String filter, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(signature(filter, position), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /**
     * The position that a cursor carries.
     *
     * @throws InvalidCursor when it was changed, or belongs to another filter or merchant
     */
    public String read(String filter, String cursor) {
        byte[] signed = decode(cursor);
        if (signed.length <= SIGNATURE) {
            throw new InvalidCursor();
        }
        String position = new String(signed, SIGNATURE, signed.length - SIGNATURE, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(Arrays.copyOf(signed, SIGNATURE), signature(filter, position))) {
            throw new InvalidCursor();
        }
        return position;
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException noBase64) {
            throw new InvalidCursor();
        }
    }

    private byte[] signature(String filter, String position) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String text = CurrentTenant.get().slug() + '\n' + filter + '\n' + position;
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is not available", missing);
        }
    }
}
