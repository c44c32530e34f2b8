package org.crossdock.launcher;

import java.nio.file.Path;

/** The checked-out project: where its build leaves the servers and where their settings lie. */
public record Project(Path home) {
    private static final String HOME_PROPERTY = "crossdock.home";

    public Project {
        home = home.toAbsolutePath().normalize();
    }

    /** The project that the command line script belongs to; it says so by a system property. */
    public static Project current() {
        return new Project(Path.of(System.getProperty(HOME_PROPERTY, "")));
    }

    Path server() {
        return home.resolve("ear/target/server");
    }

    Path keycloak() {
        return programs().resolve("keycloak-" + Versions.load().keycloak());
    }

    Path database() {
        return programs().resolve("mariadb-" + Versions.load().mariadb());
    }

    Path realm() {
        return home.resolve("wildfly-config/keycloak/crossdock-realm.json");
    }

    Path apiScopes() {
        return home.resolve("wildfly-config/keycloak/api-scopes.json");
    }

    Path integrationClient() {
        return home.resolve("wildfly-config/keycloak/integration-client.json");
    }

    Path databaseScripts() {
        return home.resolve("wildfly-config/database");
    }

    private Path programs() {
        return home.resolve("launcher/target/programs");
    }
}
