package org.crossdock.it.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, which most often holds the reason. */
public final class LogTail {

    private static final int LINES = 30;

    private LogTail() {}

    /** The last lines of a log; a log that cannot be read says so. */
    public static String of(Path log) {
        try {
            // a server may be writing half a character just now
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
