package org.crossdock.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Everything that decides how the servers are started. */
public record RunSettings(
        Project project, Path data, Ports ports, Optional<DatabaseUrl> outsideDatabase, boolean demo, Tuning tuning) {
    private static final String DATABASE_VARIABLE = "CROSSDOCK_DATABASE";

    static RunSettings of(CommandLine line, Project project, Map<String, String> environment) {
        var database = line.value(Option.DATABASE)
                .or(() ->
                        Optional.ofNullable(environment.get(DATABASE_VARIABLE)).filter(text -> !text.isBlank()))
                .map(DatabaseUrl::parse);
        return new RunSettings(
                project,
                DataLocation.of(line.value(Option.DATA), project, environment),
                line.value(Option.PORT_OFFSET).map(Ports::parse).orElse(new Ports(0)),
                database,
                !line.has(Option.NO_DEMO),
                Tuning.QUICK_START);
    }
}
