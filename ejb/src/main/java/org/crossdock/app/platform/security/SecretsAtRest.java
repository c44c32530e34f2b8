package org.crossdock.app.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps secrets that must be read again, such as those of channels, so that the database alone gives none away. */
@ApplicationScoped
public class SecretsAtRest {

    @Inject
    private ServerSettings settings;

    private SecretCipher cipher;

    @PostConstruct
    void start() {
        cipher = new SecretCipher(settings.secretKey());
    }

    /** The secret as it may be stored, for this owner only. */
    public byte[] seal(String secret, String owner) {
        return cipher.seal(secret, owner);
    }

    /** The secret that was sealed for this owner. */
    public String open(byte[] sealed, String owner) {
        return cipher.open(sealed, owner);
    }
}
