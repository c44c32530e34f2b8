package org.crossdock.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log, however long the log is. */
final class LogFile {
    private static final int BYTES_PER_LINE = 400;

    private LogFile() {}

    static String tail(Path log, int lines) {
        if (!Files.exists(log)) {
            return "  (no log at " + log + ")";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(file.length(), (long) lines * BYTES_PER_LINE)];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            List<String> text =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return "  " + String.join("\n  ", text.subList(Math.max(0, text.size() - lines), text.size()));
        } catch (IOException e) {
            return "  (" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
