package org.crossdock.it.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./crossdock} as a user types it, short of the build that the script does first. */
final class CommandLine {

    private static final Path HOME = Path.of(System.getProperty("crossdock.home"));
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path output;

    /** @param output where everything that the commands say is kept */
    CommandLine(Path output) {
        this.output = output;
    }

    /** Says the words and waits for the end; anything but success fails with what the command said. */
    void execute(String... words) {
        execute(List.of(words), Map.of());
    }

    /** Like {@link #execute(String...)}, with settings that must not stand in a process list. */
    void execute(List<String> words, Map<String, String> settings) {
        try {
            Files.createDirectories(output.getParent());
            Process process = start(words, settings);
            if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw failure(words, "did not end within " + PATIENCE.toMinutes() + " minutes");
            }
            if (process.exitValue() != 0) {
                throw failure(words, "ended with code " + process.exitValue());
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + words, interrupted);
        }
    }

    private Process start(List<String> words, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dcrossdock.home=" + HOME);
        command.add("-cp");
        command.add(classpath());
        command.add("org.crossdock.launcher.Main");
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        // how the servers are set up is said here, whatever this build was started with
        builder.environment().keySet().removeIf(name -> name.startsWith("CROSSDOCK_"));
        builder.environment().putAll(settings);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        return builder.start();
    }

    private static String classpath() throws IOException {
        Path built = HOME.resolve("launcher/target");
        return built.resolve("classes")
                + File.pathSeparator
                + Files.readString(built.resolve("classpath.txt")).strip();
    }

    private IllegalStateException failure(List<String> words, String how) {
        return new IllegalStateException("crossdock " + words.getFirst() + " " + how + ". Its last words:\n"
                + LogTail.of(output) + "\nAll of them are in " + output);
    }
}
