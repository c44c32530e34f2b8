package org.crossdock.launcher;

import java.util.List;

/** Servers that outlived the launcher that started them, because it was killed; they keep ports and locks. */
final class Orphans {
    private static final List<String> SERVERS =
            List.of("portal", KeycloakServer.NAME, KeycloakServer.BUILD, "database");

    private final DataFolder folder;
    private final Console console;

    Orphans(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Ends them, the portal first; answers how many there were. */
    int stop() {
        var found = 0;
        for (var name : SERVERS) {
            var pidFile = folder.pidFile(name);
            var orphan = pidFile.find();
            if (orphan.isPresent()) {
                console.step(
                        name,
                        "of an earlier run is still there (process "
                                + orphan.get().pid() + "): stopping it");
                Processes.stop(orphan.get());
                found++;
            }
            pidFile.remove();
        }
        return found;
    }
}
