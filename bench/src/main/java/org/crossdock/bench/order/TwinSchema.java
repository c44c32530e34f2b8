package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The baseline's schema: every table, index, key and check of the merchant's, and at first the same rows. */
final class TwinSchema {
    static final String NAME = "crossdock_bench";

    private TwinSchema() {}

    /** Makes it anew as a copy of this schema. */
    static void copy(DatabaseServer server, String original) throws SQLException {
        List<String> tables;
        List<String> definitions = new ArrayList<>();
        try (Connection connection = server.open(original);
                Statement statement = connection.createStatement()) {
            tables = tables(statement);
            for (String table : tables) {
                definitions.add(definition(statement, table));
            }
            statement.execute("DROP DATABASE IF EXISTS " + NAME);
            statement.execute("CREATE DATABASE " + NAME + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        try (Connection connection = server.open(NAME);
                Statement statement = connection.createStatement()) {
            // tables come by name, so some name others that are not there yet
            statement.execute("SET foreign_key_checks = 0");
            for (String definition : definitions) {
                statement.execute(definition);
            }
            for (String table : tables) {
                statement.execute("INSERT INTO " + table + " SELECT * FROM " + original + "." + table);
            }
        }
    }

    static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String definition(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + table)) {
            row.next();
            return row.getString(2);
        }
    }
}
