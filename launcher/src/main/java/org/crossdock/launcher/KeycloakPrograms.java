package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keycloak's distribution, which must be built for our choice of database and features once before it starts. */
final class KeycloakPrograms {
    static final String NAME = "keycloak-build";

    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--health-enabled=true");

    private final Path home;
    private final Path built;

    KeycloakPrograms(Path home) {
        this.home = home;
        this.built = home.resolve("crossdock-built.txt");
    }

    Path home() {
        return home;
    }

    /** Adds what starts Keycloak's own command line, as its script does. */
    JavaCommand command(JavaCommand java) {
        return java.open("java.util", "java.util.concurrent", "java.security", "java.lang")
                .add("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"))
                .add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .add("-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000")
                .add("-cp", home.resolve("lib/quarkus-run.jar").toString())
                .add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    boolean isBuilt() {
        return Files.exists(built);
    }

    void build(DataFolder folder) {
        ProgramsLock.hold(home, () -> buildIfMissing(folder));
    }

    private void buildIfMissing(DataFolder folder) {
        if (isBuilt()) {
            return;
        }
        try {
            runBuild(folder);
            Files.write(built, BUILD_OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runBuild(DataFolder folder) throws IOException {
        // it runs once and for seconds: the first compiler halves the work
        var command = command(new JavaCommand(folder).add("-Xmx512m", "-XX:TieredStopAtLevel=1"))
                .add("build")
                .add(BUILD_OPTIONS);
        var builder = new ProcessBuilder(command.words());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.log(NAME).toFile());
        if (exitCode(builder.start()) != 0) {
            throw new LaunchException(
                    "Keycloak cannot be built. Its last lines:\n" + LogFile.tail(folder.log(NAME), 15),
                    "Check the disk, then try again.");
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted", "Start again with ./crossdock run.", e);
        }
    }
}
