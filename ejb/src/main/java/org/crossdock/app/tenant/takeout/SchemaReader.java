package org.crossdock.app.tenant.takeout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossdock.app.platform.persistence.Statements.RowReader;

/**
 * Finds the tables of a schema by asking the database, so that none is ever forgotten. Flyway's own table stays behind:
 * the version it tells stands in the manifest.
 */
final class SchemaReader {

    private static final String TABLES = """
            SELECT table_name AS name FROM information_schema.tables
             WHERE table_schema = ? AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'
             ORDER BY table_name""";

    private static final String LOGIN_TABLES = """
            SELECT table_name AS name FROM information_schema.tables
             WHERE table_schema = ? AND table_comment LIKE 'login:%' ORDER BY table_name""";

    /** What the database computes by itself is computed again where it is taken in. */
    private static final String COLUMNS = """
            SELECT column_name AS name, column_type AS full_type, data_type AS type, column_comment AS comment
              FROM information_schema.columns
             WHERE table_schema = ? AND table_name = ? AND COALESCE(generation_expression, '') = ''
             ORDER BY ordinal_position""";

    private static final String KEY = """
            SELECT column_name AS name FROM information_schema.key_column_usage
             WHERE table_schema = ? AND table_name = ? AND constraint_name = 'PRIMARY' ORDER BY ordinal_position""";

    private static final String FOREIGN_KEYS = """
            SELECT table_name AS from_table, column_name AS from_column, referenced_table_name AS to_table,
                   referenced_column_name AS to_column
              FROM information_schema.key_column_usage
             WHERE table_schema = ? AND referenced_table_schema = ? AND referenced_table_name IS NOT NULL
             ORDER BY constraint_name, ordinal_position""";

    /** How the comment of a column begins that holds a secret of this server. */
    private static final String SEALED = "sealed";

    private final Connection connection;
    private final String schema;

    SchemaReader(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    List<TakenTable> tables() throws SQLException {
        List<TakenTable> tables = new ArrayList<>();
        for (String name : query(TABLES, row -> row.getString("name"), schema)) {
            tables.add(table(name));
        }
        return tables;
    }

    /** The tables with notes about people and programs of the login server; they say so in their comments. */
    List<TakenTable> loginTables() throws SQLException {
        List<TakenTable> tables = new ArrayList<>();
        for (String name : query(LOGIN_TABLES, row -> row.getString("name"), schema)) {
            tables.add(table(name));
        }
        return tables;
    }

    private TakenTable table(String name) throws SQLException {
        List<String> sealed = new ArrayList<>();
        List<TakenColumn> columns = query(
                COLUMNS,
                row -> {
                    if (row.getString("comment").startsWith(SEALED)) {
                        sealed.add(row.getString("name"));
                    }
                    return column(row);
                },
                schema,
                name);
        return new TakenTable(name, columns, query(KEY, row -> row.getString("name"), schema, name), sealed);
    }

    private static TakenColumn column(ResultSet row) throws SQLException {
        ColumnKind kind = ColumnKind.of(row.getString("type").toLowerCase(Locale.ROOT));
        return new TakenColumn(row.getString("name"), row.getString("full_type"), kind);
    }

    /** The references between tables of this schema, one column each. */
    List<Reference> references() throws SQLException {
        return query(
                FOREIGN_KEYS,
                row -> new Reference(
                        row.getString("from_table"),
                        row.getString("from_column"),
                        row.getString("to_table"),
                        row.getString("to_column")),
                schema,
                schema);
    }

    private <T> List<T> query(String sql, RowReader<T> reader, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    /** A column that must find its value in another table. */
    record Reference(String fromTable, String fromColumn, String toTable, String toColumn) {

        /** Rows that refer to nothing. */
        String broken(String schema) {
            String schemaName = "`" + schema + "`.`";
            return "SELECT COUNT(*) FROM " + schemaName + fromTable + "` f LEFT JOIN " + schemaName + toTable
                    + "` t ON t.`" + toColumn + "` = f.`" + fromColumn + "` WHERE f.`" + fromColumn
                    + "` IS NOT NULL AND t.`" + toColumn + "` IS NULL";
        }
    }
}
