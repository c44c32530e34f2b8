package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while programs that several runs share are unpacked or built, so that they do not get into each other's way. */
final class ProgramsLock {
    private ProgramsLock() {}

    /** Waits until no other run works on these programs, then does the work. */
    static void hold(Path programs, Runnable work) {
        var file = programs.resolveSibling(programs.getFileName() + ".lock");
        try (var channel = open(file)) {
            channel.lock();
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
