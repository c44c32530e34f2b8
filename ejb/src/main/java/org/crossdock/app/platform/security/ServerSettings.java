package org.crossdock.app.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** What this server was started with, from its environment; {@code wildfly-config/README.md} lists every setting. */
@ApplicationScoped
public class ServerSettings {

    /** Whether this server has the demo merchants and logins that everybody knows. */
    public boolean demo() {
        return Boolean.parseBoolean(System.getenv("CROSSDOCK_DEMO"));
    }

    /** The realm that people log in to. */
    public URI loginServer() {
        String realm = System.getenv("CROSSDOCK_OIDC_URL");
        return URI.create(realm == null || realm.isBlank() ? "http://127.0.0.1:8180/realms/crossdock" : realm);
    }

    /** The secret of the service account {@code crossdock-admin}, by which the login server is administered. */
    public String identitySecret() {
        String secret = System.getenv("CROSSDOCK_IDENTITY_SECRET");
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("CROSSDOCK_IDENTITY_SECRET is not set");
        }
        return secret;
    }

    /** Most requests that one client makes to the API in a minute, on each server; 0 for any number. */
    public int apiRateOfClient() {
        return number("CROSSDOCK_API_RATE_CLIENT", 12_000);
    }

    /** Most requests that all clients of a merchant make to the API in a minute, on each server; 0 for any number. */
    public int apiRateOfMerchant() {
        return number("CROSSDOCK_API_RATE_MERCHANT", 30_000);
    }

    private static int number(String setting, int usual) {
        String text = System.getenv(setting);
        return text == null || text.isBlank() ? usual : Integer.parseInt(text);
    }

    /** The key that secrets at rest are encrypted with and cursors are signed with: 32 bytes, set in base64. */
    public byte[] secretKey() {
        String key = System.getenv("CROSSDOCK_SECRET_KEY");
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("CROSSDOCK_SECRET_KEY is not set");
        }
        return Base64.getDecoder().decode(key);
    }

    /**
     * Where files are kept that people ask for, such as take-outs. Several servers of one installation share it, so that
     * each can give what another one made.
     */
    public Path filesFolder() {
        String folder = System.getenv("CROSSDOCK_FILES_DIR");
        return folder == null || folder.isBlank()
                ? Path.of(System.getProperty("jboss.server.data.dir"), "crossdock")
                : Path.of(folder);
    }

    /** How long a merchant can still be kept after its deletion was asked for. */
    public Duration deletionGrace() {
        String grace = System.getenv("CROSSDOCK_DELETION_GRACE");
        return grace == null || grace.isBlank() ? Duration.ofDays(7) : Duration.parse(grace);
    }
}
