package org.crossdock.launcher;

import java.util.Optional;

/** Tells of each of the three servers whether it answers. */
final class Status {
    private final DataFolder folder;
    private final Console console;
    private final RunRecord run;

    Status(DataFolder folder, Optional<Ports> ports, Console console) {
        this.folder = folder;
        this.console = console;
        this.run = recordOf(folder, ports);
    }

    private static RunRecord recordOf(DataFolder folder, Optional<Ports> named) {
        var known = RunRecord.read(folder);
        if (known.isPresent()
                && (named.isEmpty() || named.get().offset() == known.get().portOffset())) {
            return known.get();
        }
        var ports = named.orElse(new Ports(0));
        return new RunRecord(ports.offset(), "127.0.0.1", ports.database(), false);
    }

    /** Answers whether all three answer. */
    boolean execute() {
        if (!folder.exists()) {
            console.say("Nothing was ever started with the data in " + folder.path());
            return false;
        }
        var login = new DatabaseUrl(
                "crossdock_app", folder.passwords().databaseApplication(), run.databaseHost(), run.databasePort());
        var ports = ports();
        var database = tell("database", DatabaseConnection.answers(login), login.host() + ":" + login.port());
        var realm = ports.keycloakUri().resolve("/realms/crossdock");
        var keycloak = tell("keycloak", Http.status(realm) == Http.OK, realm.toString());
        var portal = tell("portal", isPortalReady(), ports.portalUri() + "/");
        tellLauncher();
        return database && keycloak && portal;
    }

    private Ports ports() {
        return new Ports(run.portOffset());
    }

    private boolean isPortalReady() {
        return new PortalHealth(ports().managementUri()).isReady()
                && Http.isAnswer(Http.status(ports().portalUri().resolve("/")));
    }

    private boolean tell(String server, boolean answers, String address) {
        console.step(server, (answers ? "answers at " : "does not answer at ") + address);
        return answers;
    }

    private void tellLauncher() {
        var launcher = RunLock.holder(folder);
        var state = run.ready() ? "is ready" : "is starting";
        console.step(
                "launcher",
                launcher.map(process -> state + " (process " + process.pid() + ")")
                        .orElse("does not run"));
    }
}
