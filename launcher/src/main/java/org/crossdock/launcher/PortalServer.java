package org.crossdock.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WildFly with our EAR. Its settings reach it by environment, so that no password stands in a file or process list. */
final class PortalServer {
    private static final String NAME = "portal";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final RunSettings settings;
    private final DataFolder folder;
    private final PortalFolder base;
    private @Nullable ServerProcess process;

    PortalServer(RunSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.base = new PortalFolder(settings.project().server(), folder.portal());
    }

    void start(Database database) {
        base.prepare();
        process = ServerProcess.start(NAME, command(), environment(database), folder);
    }

    void awaitReady() {
        var server = process().orElseThrow();
        var health = new PortalHealth(settings.ports().managementUri());
        Readiness.await(server, PATIENCE, () -> {
            if (health.hasFailed()) {
                throw server.failed("cannot deploy Crossdock");
            }
            return health.isReady();
        });
    }

    /** What the EAR and the server's configuration read; the table in wildfly-config/README.md explains each. */
    Map<String, String> environment(Database database) {
        var passwords = folder.passwords();
        var ports = settings.ports();
        var environment = new HashMap<String, String>();
        environment.put("CROSSDOCK_DB_HOST", database.host());
        environment.put("CROSSDOCK_DB_PORT", Integer.toString(database.port()));
        environment.put("CROSSDOCK_DB_USER", "crossdock_app");
        environment.put("CROSSDOCK_DB_PASSWORD", passwords.databaseApplication());
        environment.put("CROSSDOCK_DB_OWNER_USER", "crossdock_owner");
        environment.put("CROSSDOCK_DB_OWNER_PASSWORD", passwords.databaseOwner());
        environment.put("CROSSDOCK_OIDC_URL", ports.keycloakUri() + "/realms/crossdock");
        environment.put("CROSSDOCK_OIDC_SECRET", passwords.portalClient());
        environment.put("CROSSDOCK_IDENTITY_SECRET", passwords.adminClient());
        environment.put("CROSSDOCK_SECRET_KEY", passwords.secretKey());
        environment.put("CROSSDOCK_CLUSTER", "127.0.0.1[" + ports.cluster() + "]");
        if (!settings.tuning().limitsRates()) {
            environment.put("CROSSDOCK_API_RATE_CLIENT", "0");
            environment.put("CROSSDOCK_API_RATE_MERCHANT", "0");
        }
        environment.put("CROSSDOCK_DEMO", Boolean.toString(settings.demo()));
        return environment;
    }

    private List<String> command() {
        var server = settings.project().server();
        var node = "crossdock-" + settings.ports().offset();
        return new JavaCommand(folder)
                .add(
                        "-Xms" + settings.tuning().portalHeapAtStart(),
                        "-Xmx" + settings.tuning().portalHeap())
                .add(settings.tuning().javaFlags(archive()))
                .add("-Djava.net.preferIPv4Stack=true", "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .add("--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED")
                .add("--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED")
                .add("--add-opens=java.management/javax.management=ALL-UNNAMED")
                .add("--add-opens=java.naming/javax.naming=ALL-UNNAMED")
                .open("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net")
                .open("java.security", "java.util", "java.util.concurrent")
                .add("-Djboss.home.dir=" + server, "-Djboss.server.base.dir=" + folder.portal())
                .add("-Djboss.socket.binding.port-offset=" + settings.ports().offset())
                .add("-Djboss.node.name=" + node, "-Djboss.tx.node.id=" + node)
                .add("-jar", server.resolve("jboss-modules.jar").toString())
                .add("-mp", server.resolve("modules").toString(), "org.jboss.as.standalone")
                .words();
    }

    /** One archive per build: classes of another build could not be used anyway. */
    private Path archive() {
        return folder.cache().resolve("portal-" + base.build() + ".jsa");
    }

    Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }
}
