package org.crossdock.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides where the data lies: {@code .crossdock} in the project, unless the user names a folder. Temp folders are
 * emptied by others, so a project that was cloned into one keeps its data in the user's home.
 */
final class DataLocation {
    private static final String FOLDER = ".crossdock";

    private DataLocation() {}

    static Path of(Optional<String> named, Project project, Map<String, String> environment) {
        var beside = project.home().resolve(FOLDER);
        var folder = named.map(Path::of).orElseGet(() -> isTemporary(beside, environment) ? atHome(project) : beside);
        return folder.toAbsolutePath().normalize();
    }

    static boolean isTemporary(Path folder, Map<String, String> environment) {
        return Stream.of("/tmp", "/var/tmp", environment.getOrDefault("TMPDIR", "/tmp"))
                .map(temporary -> Path.of(temporary).toAbsolutePath().normalize())
                .anyMatch(folder.toAbsolutePath().normalize()::startsWith);
    }

    private static Path atHome(Project project) {
        var name = project.home().getFileName() + "-"
                + Integer.toHexString(project.home().hashCode());
        return Path.of(System.getProperty("user.home"), FOLDER, name);
    }
}
