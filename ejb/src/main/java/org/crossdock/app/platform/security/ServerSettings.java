package org.crossdock.app.platform.security;

import jakarta.enterprise.context.ApplicationScoped;

/** What this server was started with, from its environment; {@code wildfly-config/README.md} lists every setting. */
@ApplicationScoped
public class ServerSettings {

    /** Whether this server has the demo merchants and logins that everybody knows. */
    public boolean demo() {
        return Boolean.parseBoolean(System.getenv("CROSSDOCK_DEMO"));
    }

    /** The key that secrets at rest are encrypted with: 32 bytes in base64. */
    public String secretKey() {
        String key = System.getenv("CROSSDOCK_SECRET_KEY");
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("CROSSDOCK_SECRET_KEY is not set");
        }
        return key;
    }
}
