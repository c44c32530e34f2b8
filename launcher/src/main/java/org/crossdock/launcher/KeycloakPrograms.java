package org.crossdock.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keycloak's distribution, which must be built for our choice of database and features once before it starts. The build
 * works on a copy that is moved when it is complete: one that was cut short could never be built again.
 */
final class KeycloakPrograms {
    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--health-enabled=true");

    private final Path distribution;
    private final Path built;

    KeycloakPrograms(Path distribution) {
        this.distribution = distribution;
        this.built = distribution.resolveSibling(distribution.getFileName() + "-built");
    }

    boolean areBuilt() {
        return Files.exists(built);
    }

    /** Has the build's command line carried out, unless another run has done so meanwhile. */
    void build(DataFolder folder, Consumer<List<String>> runner) {
        ProgramsLock.hold(distribution, () -> {
            if (!areBuilt()) {
                buildCopy(folder, runner);
            }
        });
    }

    private void buildCopy(DataFolder folder, Consumer<List<String>> runner) {
        var copy = built.resolveSibling(built.getFileName() + ".new");
        FileTree.remove(copy);
        FileTree.copy(distribution, copy);
        // it runs once and for seconds: the first compiler halves the work
        var java = new JavaCommand(folder).add("-Xmx512m", "-XX:TieredStopAtLevel=1");
        runner.accept(command(java, copy).add("build").add(BUILD_OPTIONS).words());
        FileTree.move(copy, built);
    }

    /** Adds what starts Keycloak with these options. */
    JavaCommand start(JavaCommand java) {
        return command(java, built).add("start", "--optimized");
    }

    /** As Keycloak's own script does it, whose options cannot hold a folder with a space in its name. */
    private static JavaCommand command(JavaCommand java, Path home) {
        return java.open("java.util", "java.util.concurrent", "java.security", "java.lang")
                .add("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"))
                .add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .add("-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000")
                .add("-cp", home.resolve("lib/quarkus-run.jar").toString())
                .add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
