package org.crossdock.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.TreeMap;

/** The random passwords of one data folder, readable by their owner only; each is made when first asked for. */
final class Passwords {
    private static final int BYTES = 32;

    private final Path file;

    Passwords(Path file) {
        this.file = file;
    }

    String databaseOwner() {
        return get("database.owner");
    }

    String databaseApplication() {
        return get("database.application");
    }

    String keycloakAdmin() {
        return get("keycloak.admin");
    }

    String portalClient() {
        return get("keycloak.portal");
    }

    /** Of the client by which the portal administers people. */
    String adminClient() {
        return get("keycloak.admin-client");
    }

    /** Of a server without demo logins. */
    String platformAdmin() {
        return get("portal.platform-admin");
    }

    /** What the portal encrypts its secrets with: 32 bytes in plain Base64. */
    String secretKey() {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(get("portal.secret-key")));
    }

    private synchronized String get(String name) {
        var passwords = new TreeMap<>(JsonFile.read(file, Known.class).orElseGet(Known::new));
        var known = passwords.get(name);
        if (known != null) {
            return known;
        }
        var made = random();
        passwords.put(name, made);
        JsonFile.write(file, passwords);
        return made;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** What the file holds: passwords by name. */
    private static final class Known extends TreeMap<String, String> {
        private static final long serialVersionUID = 1L;
    }
}
