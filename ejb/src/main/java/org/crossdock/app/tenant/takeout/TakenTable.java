package org.crossdock.app.tenant.takeout;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A table of a merchant as the database describes it.
 *
 * @param columns columns that are stored, in their order
 * @param key columns that tell rows apart, by which they are put in order
 * @param sealed column with a secret that only its own server can open; rows with one stay behind
 */
record TakenTable(String name, List<TakenColumn> columns, List<String> key, List<String> sealed) {

    /** All rows that are taken out, in an order that is the same wherever they are. */
    String select(String schema) {
        List<String> order =
                key.isEmpty() ? columns.stream().map(TakenColumn::name).toList() : key;
        return "SELECT " + names() + " FROM " + quoted(schema) + "." + quoted(name) + kept() + " ORDER BY "
                + order.stream().map(TakenTable::quoted).collect(joining(", "));
    }

    /** How many rows stay behind. */
    String countSealed(String schema) {
        return "SELECT COUNT(*) FROM " + quoted(schema) + "." + quoted(name) + " WHERE NOT (" + withoutSecret() + ")";
    }

    private String kept() {
        return sealed.isEmpty() ? "" : " WHERE " + withoutSecret();
    }

    private String withoutSecret() {
        return sealed.stream().map(column -> quoted(column) + " IS NULL").collect(joining(" AND "));
    }

    String insert(String schema) {
        return "INSERT INTO " + quoted(schema) + "." + quoted(name) + " (" + names() + ") VALUES ("
                + columns.stream().map(column -> "?").collect(joining(", ")) + ")";
    }

    String clear(String schema) {
        return "DELETE FROM " + quoted(schema) + "." + quoted(name);
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(joining(", "));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
