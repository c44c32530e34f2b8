package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our own MariaDB: reachable from this machine only, every commit on disk before it is acknowledged. */
final class EmbeddedDatabase implements Database {
    private static final String NAME = "database";
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunSettings settings;
    private final DataFolder folder;
    private final MariaDbPrograms programs;
    private @Nullable ServerProcess process;

    EmbeddedDatabase(RunSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.programs = new MariaDbPrograms(settings.project().database());
    }

    @Override
    public String beginning() {
        return "starting MariaDB " + Versions.load().mariadb() + " on port " + port();
    }

    @Override
    public void start() {
        createData();
        writeInitFile();
        process = ServerProcess.start(
                NAME, command(), Map.of("LD_LIBRARY_PATH", programs.libraries().toString()), folder);
    }

    @Override
    public void awaitReady() {
        var login = new DatabaseUrl("crossdock_app", folder.passwords().databaseApplication(), HOST, port());
        Readiness.await(process().orElseThrow(), PATIENCE, () -> DatabaseConnection.answers(login));
        remove(initFile());
    }

    private void createData() {
        if (!Files.exists(folder.database())) {
            programs.createData(folder.database(), folder.tmp());
        } else if (!Files.exists(programs.server())) {
            // the build was cleaned since: the programs come back with a new set of data, which nobody needs
            var unneeded = folder.tmp().resolve("new-data");
            programs.createData(unneeded, folder.tmp());
            FileTree.remove(unneeded);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + settings.project().database(),
                "--datadir=" + folder.database(),
                "--tmpdir=" + folder.tmp(),
                "--init-file=" + initFile(),
                "--port=" + port(),
                "--bind-address=" + HOST,
                // relative to the data: a path of its own might be too long for a socket
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + settings.tuning().databaseMemory(),
                "--max-connections=400"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Holds passwords, so only its owner may read it, and only as long as the server starts. */
    private void writeInitFile() {
        var file = initFile();
        var scripts = settings.project().databaseScripts();
        var values = Database.scriptValues(HOST, folder.passwords());
        var statements = Stream.of("init.sql", "init-embedded.sql")
                .flatMap(script -> SqlScript.read(scripts.resolve(script), values).stream());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, statements.map(statement -> statement + ";").toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path initFile() {
        return folder.tmp().resolve("init.sql");
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public String host() {
        return HOST;
    }

    @Override
    public int port() {
        return settings.ports().database();
    }

    @Override
    public String label() {
        return "embedded";
    }
}
