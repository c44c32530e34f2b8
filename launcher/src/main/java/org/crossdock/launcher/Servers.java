package org.crossdock.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.crossdock.launcher.demo.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * Database, Keycloak and portal of one data folder: started side by side as far as they do not need each other, stopped
 * in the opposite order.
 */
public final class Servers implements AutoCloseable {
    private final RunSettings settings;
    private final DataFolder folder;
    private final Console console;
    private final Database database;
    private final KeycloakServer keycloak;
    private final PortalServer portal;
    private final RunLock lock;
    private @Nullable MailCatcher mail;
    private volatile boolean stopping;

    private Servers(RunSettings settings, DataFolder folder, Console console, RunLock lock) {
        this.settings = settings;
        this.folder = folder;
        this.console = console;
        this.lock = lock;
        this.database = Database.of(settings, folder);
        this.keycloak = new KeycloakServer(settings, folder);
        this.portal = new PortalServer(settings, folder);
    }

    /** The servers of this data folder, not started yet; leftovers of a run that was killed are ended first. */
    public static Servers of(RunSettings settings, Console console) {
        var preflight = new Preflight(settings);
        preflight.check(System.getenv());
        var folder = new DataFolder(settings.data()).create();
        var lock = RunLock.take(folder);
        try {
            new Orphans(folder, console).stop();
            preflight.checkPorts();
            return new Servers(settings, folder, console, lock);
        } catch (LaunchException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts all of them; returns when the portal answers. */
    public void start() {
        writeRecord(false);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var pages = CompletableFuture.runAsync(this::startDatabaseAndPortal, threads);
            var logins = CompletableFuture.runAsync(this::startKeycloak, threads);
            // the first to end may have failed: then nobody waits for the other
            CompletableFuture.anyOf(pages, logins).join();
            CompletableFuture.allOf(pages, logins).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchException failure ? failure : e;
        } finally {
            threads.shutdown();
        }
    }

    /** Starts only what the portal needs: for tests that start the portal themselves. */
    public void startWithoutPortal() {
        startDatabase();
        startKeycloak();
    }

    private void startDatabaseAndPortal() {
        startDatabase();
        var watch = new Stopwatch();
        console.step("portal", "starting WildFly on port " + settings.ports().portal());
        spawn(() -> portal.start(database));
        portal.awaitReady();
        console.step("portal", "answers", watch.taken());
    }

    private void startDatabase() {
        var watch = new Stopwatch();
        console.step("database", database.beginning());
        spawn(database::start);
        database.awaitReady();
        console.step("database", "answers", watch.taken());
    }

    private void startKeycloak() {
        if (!keycloak.isBuilt()) {
            var build = new Stopwatch();
            console.step("keycloak", "is prepared for its first start");
            keycloak.build();
            console.step("keycloak", "prepared", build.taken());
        }
        var watch = new Stopwatch();
        console.step("keycloak", "starting on port " + settings.ports().keycloak());
        spawn(keycloak::start);
        keycloak.awaitReady();
        console.step("keycloak", "answers", watch.taken());
        bringRealm();
    }

    private void bringRealm() {
        var watch = new Stopwatch();
        var password = new Realm(keycloak.admin(), settings, folder.passwords(), bringMail()).bring();
        console.step("keycloak", "realm is as it should be", watch.taken());
        password.ifPresent(secret ->
                console.say("\n  Platform admin: user admin, password " + secret + "\n  It is shown this once.\n"));
    }

    /** The mail server that is set, else one of our own that sends nothing. */
    private MailSettings bringMail() {
        return MailSettings.of(System.getenv()).orElseGet(() -> {
            var port = settings.ports().mail();
            spawn(() -> {
                var started = new MailCatcher(folder, port);
                started.start();
                mail = started;
            });
            console.step("mail", "is caught on port " + port + " and kept in " + folder.mail());
            return MailSettings.onThisMachine(port);
        });
    }

    /** Nothing is started any more once stopping has begun: nobody would stop it. */
    private synchronized void spawn(Runnable start) {
        if (stopping) {
            throw new LaunchException("the start was interrupted", "Start again with ./crossdock run.");
        }
        start.run();
    }

    /** Waits until one of the servers ends by itself. */
    LaunchException awaitDeath() {
        var ends = processes().map(ServerProcess::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.anyOf(ends).join();
        return processes()
                .filter(process -> !process.isAlive())
                .findFirst()
                .orElseThrow()
                .died();
    }

    private Stream<ServerProcess> processes() {
        return Stream.of(database.process(), keycloak.process(), portal.process())
                .flatMap(Optional::stream);
    }

    /** Writes down for other commands how to find this run, and whether it is all there. */
    void writeRecord(boolean ready) {
        new RunRecord(settings.ports().offset(), database.host(), database.port(), ready).write(folder);
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops all of them, the database last, so that none loses what it needs; whoever asks again waits for it. */
    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        var logins = CompletableFuture.runAsync(() -> stop("keycloak", keycloak.process()));
        stop("portal", portal.process());
        logins.join();
        stopMail();
        stop("database", database.process());
        RunRecord.remove(folder);
        lock.close();
    }

    private void stopMail() {
        var catcher = mail;
        if (catcher != null) {
            catcher.close();
        }
    }

    private void stop(String name, Optional<ServerProcess> process) {
        process.ifPresent(server -> {
            var watch = new Stopwatch();
            server.stop();
            console.step(name, "stopped", watch.taken());
        });
    }

    /** Where the portal's pages start. */
    public URI portalUri() {
        return settings.ports().portalUri();
    }

    /** Bearer tokens of the demo merchants' machine clients. */
    public TokenSource demoTokens() {
        return new DemoTokens(settings.ports().keycloakUri());
    }

    /** What a portal needs in its environment to work with these servers. */
    public Map<String, String> portalEnvironment() {
        return portal.environment(database);
    }

    /** Where the progress of the demo data is kept; each database has its own. */
    Path demoProgress() {
        return folder.demoProgress(database.label());
    }
}
