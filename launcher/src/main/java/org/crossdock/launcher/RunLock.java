package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by a launcher as long as it lives, so that one data folder is never run twice. */
final class RunLock implements AutoCloseable {
    private static final String LAUNCHER = "launcher";

    private final FileChannel channel;
    private final PidFile pidFile;

    private RunLock(FileChannel channel, PidFile pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    static RunLock take(DataFolder folder) {
        try {
            var channel = open(folder);
            if (!lock(channel)) {
                channel.close();
                throw new LaunchException(
                        "Crossdock already runs with the data in " + folder.path(),
                        "See ./crossdock status, end it with ./crossdock stop; a second one needs --data and"
                                + " --port-offset.");
            }
            var pidFile = folder.pidFile(LAUNCHER);
            pidFile.write(ProcessHandle.current().pid(), "java");
            return new RunLock(channel, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher that runs with this folder now. The lock decides: it cannot outlive its process. */
    static Optional<ProcessHandle> holder(DataFolder folder) {
        if (!folder.exists()) {
            return Optional.empty();
        }
        try (var channel = open(folder)) {
            return lock(channel) ? Optional.empty() : folder.pidFile(LAUNCHER).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // held by this very process
            return false;
        }
    }

    private static FileChannel open(DataFolder folder) throws IOException {
        return FileChannel.open(folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            pidFile.remove();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
