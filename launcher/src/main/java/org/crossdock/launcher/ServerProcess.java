package org.crossdock.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One running server: a process of its own session, with a log file and a pid file. */
final class ServerProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private static final int LINES_SHOWN = 15;
    private static final long LITTLE_SPACE = 50L << 20;

    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private ServerProcess(String name, Process process, PidFile pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    static ServerProcess start(String name, List<String> command, Map<String, String> environment, DataFolder folder) {
        var log = folder.log(name);
        var builder = new ProcessBuilder(inOwnSession(command));
        builder.environment().putAll(environment);
        builder.directory(folder.path().toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        try {
            keepLastLog(log);
            var process = builder.start();
            var pidFile = folder.pidFile(name);
            pidFile.write(process.pid(), folder.path().toString());
            return new ServerProcess(name, process, pidFile, log);
        } catch (IOException e) {
            throw new LaunchException(name + " cannot be started: " + e.getMessage(), "Check the disk and the JDK.", e);
        }
    }

    /** A session of its own, so that Ctrl-C reaches the launcher alone, which stops the servers in order. */
    static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        var detached = new ArrayList<>(List.of(SETSID.toString()));
        detached.addAll(command);
        return detached;
    }

    private static void keepLastLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<ServerProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** For a process that does one thing: waits for its end, and says so if it did not succeed. */
    void awaitSuccess() {
        var exitCode = process.onExit().join().exitValue();
        pidFile.remove();
        if (exitCode != 0) {
            throw failed("did not succeed (exit code " + exitCode + ")");
        }
    }

    void stop() {
        Processes.stop(process.toHandle());
        pidFile.remove();
    }

    /** Says that the server is gone. */
    LaunchException died() {
        return failed("ended unexpectedly (exit code " + process.exitValue() + ")");
    }

    /** Says what went wrong, with the end of the log, which most often holds the reason. */
    LaunchException failed(String what) {
        return new LaunchException(
                name + " " + what + ". Its last lines:\n" + LogFile.tail(log, LINES_SHOWN), advice());
    }

    private String advice() {
        if (log.toFile().getUsableSpace() < LITTLE_SPACE) {
            return "The disk is full: free some space, then start again with ./crossdock run.";
        }
        return "The whole log is " + log + "; data is safe, start again with ./crossdock run.";
    }
}
