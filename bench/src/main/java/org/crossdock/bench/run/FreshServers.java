package org.crossdock.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crossdock.launcher.Console;
import org.crossdock.launcher.DatabaseUrl;
import org.crossdock.launcher.Ports;
import org.crossdock.launcher.Project;
import org.crossdock.launcher.RunSettings;
import org.crossdock.launcher.Servers;
import org.crossdock.launcher.Tuning;
import org.crossdock.launcher.demo.TokenSource;

/**
 * Servers of a benchmark's own, tuned for being measured: fresh data under {@code target/}, the demo merchants without
 * their products and orders. What an earlier, killed run left behind is ended and removed first.
 */
public final class FreshServers implements AutoCloseable {
    private final Servers servers;

    private FreshServers(Servers servers) {
        this.servers = servers;
    }

    /** Starts them; returns when the portal answers. */
    public static FreshServers start(String benchmark, BenchSettings settings, Console console) {
        Project project = Project.current();
        Path data = project.home().resolve("target/bench").resolve(benchmark);
        RunSettings run = new RunSettings(
                project,
                data,
                settings.portOffset().map(Ports::new).orElseGet(Ports::firstFree),
                settings.database().map(DatabaseUrl::parse),
                true,
                Tuning.FULL_SPEED);
        if (Files.exists(data)) {
            Servers.of(run, console).close();
            removeTree(data);
        }
        Servers servers = Servers.of(run, console);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop"));
        servers.start();
        return new FreshServers(servers);
    }

    private static void removeTree(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Where the pages start; the API is below it. */
    public URI portal() {
        return servers.portalUri();
    }

    /** Bearer tokens of the demo merchants' machine clients. */
    public TokenSource tokens() {
        return servers.demoTokens();
    }

    /** How the portal reaches its database, its owner's login included. */
    public Map<String, String> environment() {
        return servers.portalEnvironment();
    }

    @Override
    public void close() {
        servers.close();
    }
}
