package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements of an SQL file, each on one line, its {@code ${placeholders}} filled in. */
final class SqlScript {
    private SqlScript() {}

    static List<String> read(Path file, Map<String, String> values) {
        try {
            return statements(Files.readString(file), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> statements(String text, Map<String, String> values) {
        var code = text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining(" "));
        return Arrays.stream(code.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> fill(statement, values))
                .toList();
    }

    private static String fill(String statement, Map<String, String> values) {
        var filled = statement;
        for (var value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("${")) {
            throw new IllegalArgumentException("a placeholder has no value: " + statement);
        }
        return filled;
    }
}
