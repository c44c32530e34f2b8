package org.crossdock.it.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this project, as the architecture rules read them. */
final class Project {

    /** What runs in the server, and may therefore never meet in one package. */
    static final List<String> SERVER_MODULES = List.of("domain", "ejb", "web", "api");

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private Project() {}

    static Path path(String relative) {
        return ROOT.resolve(relative);
    }

    static Path classesOf(String module) {
        return path(module + "/target/classes");
    }

    /** All files below a folder whose name ends so, in a stable order; none if the folder is missing. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> files(String folder, String ending) {
        return files(path(folder), ending);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String name(Path file) {
        return file.startsWith(ROOT) ? ROOT.relativize(file).toString() : file.toString();
    }
}
