package org.crossdock.launcher;

import java.util.List;
import java.util.Optional;

/** Shows the end of the logs of a run. */
final class Logs {
    private static final List<String> NAMES =
            List.of("launcher", "database", KeycloakServer.BUILD, KeycloakServer.NAME, "portal", MailCatcher.NAME);
    private static final int LINES_OF_ALL = 30;
    private static final int LINES_OF_ONE = 400;

    private final DataFolder folder;
    private final Console console;

    Logs(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void execute(Optional<String> name) {
        name.filter(wanted -> !NAMES.contains(wanted)).ifPresent(unknown -> {
            throw new UsageException("there is no log '" + unknown + "', but " + String.join(", ", NAMES));
        });
        if (name.isPresent()) {
            show(name.get(), LINES_OF_ONE);
        } else {
            NAMES.forEach(each -> show(each, LINES_OF_ALL));
        }
    }

    private void show(String name, int lines) {
        var log = folder.log(name);
        console.say("== " + log);
        console.say(LogFile.tail(log, lines));
    }
}
