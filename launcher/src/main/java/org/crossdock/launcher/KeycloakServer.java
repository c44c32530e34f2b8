package org.crossdock.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keycloak on this machine: who logs in, and the tokens that prove it. */
final class KeycloakServer {
    static final String ADMIN_CLIENT = "crossdock-launcher";

    static final String NAME = "keycloak";
    static final String BUILD = "keycloak-build";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunSettings settings;
    private final DataFolder folder;
    private final KeycloakPrograms programs;
    private @Nullable ServerProcess process;

    KeycloakServer(RunSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.programs = new KeycloakPrograms(settings.project().keycloak());
    }

    boolean isBuilt() {
        return programs.areBuilt();
    }

    void build() {
        programs.build(folder, command -> {
            var build = ServerProcess.start(BUILD, command, Map.of(), folder);
            process = build;
            build.awaitSuccess();
        });
    }

    void start() {
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                ADMIN_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                folder.passwords().keycloakAdmin());
        process = ServerProcess.start(NAME, command(), environment, folder);
    }

    void awaitReady() {
        var ready = settings.ports().keycloakManagementUri().resolve("/health/ready");
        Readiness.await(process().orElseThrow(), PATIENCE, () -> Http.status(ready) == Http.OK);
    }

    private List<String> command() {
        var ports = settings.ports();
        var java = new JavaCommand(folder)
                .add("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=224m")
                .add(settings.tuning()
                        .javaFlags(folder.cache()
                                .resolve("keycloak-" + Versions.load().keycloak() + ".jsa")));
        return programs.start(java)
                // one node only: without this it opens cluster ports on every address of the machine
                .add("--cache=local")
                .add("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + ports.keycloak())
                .add("--http-management-port=" + ports.keycloakManagement())
                .add("--hostname=" + ports.keycloakUri())
                .add("--db-url=jdbc:h2:file:" + folder.keycloak().resolve("keycloak")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE")
                .words();
    }

    AdminApi admin() {
        return new AdminApi(
                settings.ports().keycloakUri(), ADMIN_CLIENT, folder.passwords().keycloakAdmin());
    }

    Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }
}
