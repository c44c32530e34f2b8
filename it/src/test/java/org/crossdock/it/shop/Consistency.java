package org.crossdock.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossdock.it.server.Database;

/**
 * What must be true of a merchant's books whatever was done to it: the conditions of {@code consistency.sql}, each of
 * which finds the rows that break it.
 */
public final class Consistency {

    private static final Pattern CONDITION = Pattern.compile("(?m)^-- (C\\d+[a-z]?) (.*)$([^;]*);");

    private final Database database;
    private final String schema;

    public Consistency(Database database, String slug) {
        this.database = database;
        this.schema = "t_" + slug;
    }

    /** Fails when any condition finds a row, naming each condition and its rows. */
    public void assertHold() {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        CONDITION.matcher(script()).results().forEach(condition -> {
            List<String> rows = database.column(schema, condition.group(3));
            if (!rows.isEmpty()) {
                broken.put(name(condition), rows);
            }
        });
        assertThat(broken)
                .as("conditions that do not hold in %s, with the rows that break them", schema)
                .isEmpty();
    }

    private static String name(MatchResult condition) {
        return condition.group(1) + " " + condition.group(2);
    }

    private static String script() {
        try (InputStream file =
                Objects.requireNonNull(Consistency.class.getResourceAsStream("/consistency.sql"), "consistency.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
