package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the present run writes down about itself, so that {@code status} can find its servers. */
record RunRecord(int portOffset, String databaseHost, int databasePort, boolean ready) {
    void write(DataFolder folder) {
        JsonFile.write(file(folder), this);
    }

    static Optional<RunRecord> read(DataFolder folder) {
        return JsonFile.read(file(folder), RunRecord.class);
    }

    static void remove(DataFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.run().resolve("current.json");
    }
}
