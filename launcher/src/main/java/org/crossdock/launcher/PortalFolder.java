package org.crossdock.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        FileTree.remove(base.resolve("tmp"));
        for (var name : FROM_BUILD) {
            FileTree.remove(base.resolve(name));
            FileTree.copy(server.resolve("standalone").resolve(name), base.resolve(name));
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
}
