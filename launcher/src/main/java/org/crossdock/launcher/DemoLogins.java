package org.crossdock.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Who may log in to a server with demo data, all with one password that everybody knows. */
record DemoLogins(String password, List<Login> platform, List<Merchant> merchants) {
    private static final String RESOURCE = "/demo/logins.json";

    /** A person and the one role that it shows. */
    record Login(String username, String firstName, String lastName, String role) {}

    /** A demo merchant: its organization, the people in it, and its machine client. */
    record Merchant(String alias, String name, String domain, String integration, List<Login> users) {}

    static DemoLogins load() {
        try (var stream = DemoLogins.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(stream, DemoLogins.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
