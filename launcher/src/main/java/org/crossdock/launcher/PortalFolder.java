package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * WildFly's own folder within the data folder: configuration and deployment are copied from the build at each start, so
 * that the build stays clean and a new build is taken up; what a server keeps between starts is left alone.
 */
final class PortalFolder {
    private static final List<String> FROM_BUILD = List.of("configuration", "deployments", "lib");

    private final Path server;
    private final Path base;

    PortalFolder(Path server, Path base) {
        this.server = server;
        this.base = base;
    }

    void prepare() {
        try {
            DataFolder.removeTree(base.resolve("tmp"));
            for (var name : FROM_BUILD) {
                DataFolder.removeTree(base.resolve(name));
                copyTree(server.resolve("standalone").resolve(name), base.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one build of the portal from another. */
    String build() {
        try {
            var ear = server.resolve("standalone/deployments/crossdock.ear");
            return Long.toHexString(Files.getLastModifiedTime(ear).toMillis());
        } catch (IOException e) {
            throw new LaunchException(
                    "the portal is not built: " + e.getMessage(), "Build it with mvn package -pl ear -am.", e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
