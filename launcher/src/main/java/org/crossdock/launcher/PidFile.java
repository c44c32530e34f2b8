package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process beyond the life of its parent: its id, and words of its command line by which it is known again,
 * because the system may have given the id to another program since.
 */
final class PidFile {
    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(long pid, String mark) {
        try {
            Files.write(file, List.of(Long.toString(pid), mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is still the one that was written down. */
    Optional<ProcessHandle> find() {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.size() < 2 || !lines.getFirst().matches("\\d{1,18}")) {
                return Optional.empty();
            }
            var mark = lines.get(1);
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> commandLine(process.pid()).contains(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read from the system itself: Java cuts long command lines off. A process that just ended has none. */
    private static String commandLine(long pid) {
        try {
            var line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(line, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
