package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every row that the application wrote for one order, in the sequence in which they may be inserted. The baseline
 * writes the same rows, whatever the application's schema has grown into.
 */
record Specimen(List<Rows> tables) {

    private static final String WORK_OF_ORDER = "SELECT id FROM fulfillment_order WHERE order_id = ?";

    private enum Part {
        SALES_ORDER("id = ?"),
        ORDER_LINE("order_id = ?"),
        ORDER_EVENT("order_id = ?"),
        ROUTING_EXPLANATION("order_id = ?"),
        FULFILLMENT_ORDER("order_id = ?"),
        FULFILLMENT_LINE("fulfillment_order_id IN (" + WORK_OF_ORDER + ")"),
        OUTBOX("aggregate_id IN (SELECT ? UNION " + WORK_OF_ORDER + ")"),
        STOCK_MOVEMENT("order_line_id IN (SELECT id FROM order_line WHERE order_id = ?)");

        private final String ofOrder;

        Part(String ofOrder) {
            this.ofOrder = ofOrder;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rows of one table, each with its values in the sequence of the columns. */
    record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {}

    Specimen {
        tables = List.copyOf(tables);
    }

    static Specimen read(Connection connection, UUID order) throws SQLException {
        List<Rows> tables = new ArrayList<>();
        for (Part part : Part.values()) {
            tables.add(read(connection, part, order));
        }
        return new Specimen(tables);
    }

    private static Rows read(Connection connection, Part part, UUID order) throws SQLException {
        String sql = "SELECT * FROM " + part.table() + " WHERE " + part.ofOrder;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setBytes(i, Bytes.of(order));
            }
            try (ResultSet rows = query.executeQuery()) {
                return new Rows(part.table(), columns(rows.getMetaData()), values(rows));
            }
        }
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            columns.add(row.getColumnName(i));
        }
        return columns;
    }

    private static List<List<@Nullable Object>> values(ResultSet rows) throws SQLException {
        List<List<@Nullable Object>> values = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            @Nullable Object[] row = new @Nullable Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
            }
            values.add(Arrays.asList(row));
        }
        return values;
    }
}
