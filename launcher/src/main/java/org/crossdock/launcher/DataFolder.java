package org.crossdock.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder that holds all of one installation: data, passwords, logs and the traces of running servers. */
final class DataFolder {
    private static final String MARKER = "crossdock-data.txt";

    private final Path path;
    private final Passwords passwords;

    DataFolder(Path path) {
        this.path = path;
        this.passwords = new Passwords(path.resolve("passwords.json"));
    }

    /** Makes what is missing. Others on the machine may not look in: logs and dumps may hold customers. */
    DataFolder create() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            for (var folder : List.of(tmp(), logs(), run(), cache())) {
                Files.createDirectories(folder);
            }
            Files.writeString(path.resolve(MARKER), "Made by ./crossdock run; ./crossdock reset removes it.\n");
            return this;
        } catch (IOException e) {
            throw new LaunchException(
                    "cannot write to " + path + ": " + e.getMessage(), "Choose another folder with --data DIR.", e);
        }
    }

    boolean exists() {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    Path path() {
        return path;
    }

    Path tmp() {
        return path.resolve("tmp");
    }

    Path logs() {
        return path.resolve("log");
    }

    Path log(String server) {
        return logs().resolve(server + ".log");
    }

    Path run() {
        return path.resolve("run");
    }

    Path cache() {
        return path.resolve("cache");
    }

    Path database() {
        return path.resolve("database");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    /** Mails that were caught instead of sent. */
    Path mail() {
        return path.resolve("mail");
    }

    Path portal() {
        return path.resolve("portal");
    }

    /** How far the demo data has been loaded into the database of this name. */
    Path demoProgress(String database) {
        return path.resolve("demo-" + database + ".progress");
    }

    PidFile pidFile(String server) {
        return new PidFile(run().resolve(server + ".pid"));
    }

    Passwords passwords() {
        return passwords;
    }

    void remove() {
        FileTree.remove(path);
    }
}
