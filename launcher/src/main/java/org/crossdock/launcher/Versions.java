package org.crossdock.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Which versions of the servers this launcher was built for; the build fills them in. */
record Versions(String keycloak, String mariadb) {
    static Versions load() {
        try (var stream = Versions.class.getResourceAsStream("versions.json")) {
            return new ObjectMapper().readValue(stream, Versions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
