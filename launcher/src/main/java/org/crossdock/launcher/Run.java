package org.crossdock.launcher;

import java.io.IOException;
import org.crossdock.launcher.demo.DemoLoader;

/** Starts everything, loads the demo, then watches until it is told to stop or a server dies. */
final class Run {
    private final RunSettings settings;
    private final Console console;

    Run(RunSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void execute() {
        console.say("Crossdock, data in " + settings.data());
        try (var servers = Servers.of(settings, console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers), "stop"));
            serve(servers);
        }
    }

    private void serve(Servers servers) {
        // the system's temp folder may be small, shared or emptied; ours is none of that
        System.setProperty(
                "java.io.tmpdir", new DataFolder(settings.data()).tmp().toString());
        var watch = new Stopwatch();
        try {
            servers.start();
            loadDemo(servers);
            new Welcome(settings, console).show(watch.taken());
            servers.writeRecord(true);
            throw servers.awaitDeath();
        } catch (LaunchException e) {
            if (!servers.isStopping()) {
                throw e;
            }
        }
    }

    private void loadDemo(Servers servers) {
        if (!settings.demo()) {
            return;
        }
        var watch = new Stopwatch();
        var loader = new DemoLoader(
                servers.portalUri().resolve("/api/v1"),
                servers.demoTokens(),
                servers.demoProgress(),
                line -> console.step("demo", line));
        try {
            loader.load();
            console.step("demo", "merchants are there", watch.taken());
        } catch (IOException e) {
            throw new LaunchException(
                    "the demo cannot be loaded: " + e.getMessage(),
                    "Start again: loading goes on where it stopped.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted", "Start again: loading goes on where it stopped.", e);
        }
    }

    /** Runs when the process is told to end, by Ctrl-C or by {@code stop}: that is success, not a failure. */
    private void stop(Servers servers) {
        if (servers.isStopping()) {
            return;
        }
        console.say("Stopping");
        servers.close();
        Runtime.getRuntime().halt(0);
    }
}
