package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table of a schema has. */
record TableSizes(Map<String, Long> rows) {

    static TableSizes of(DatabaseServer server, String schema) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = server.open(schema);
                Statement statement = connection.createStatement()) {
            for (String table : TwinSchema.tables(statement)) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new TableSizes(rows);
    }

    /** By how many rows a table has grown since then, per order that was placed meanwhile. */
    double growthPerOrder(String table, TableSizes before) {
        return (count(table) - before.count(table)) / (double) orders(before);
    }

    /** How many orders have been placed since then. */
    long orders(TableSizes before) {
        return count("sales_order") - before.count("sales_order");
    }

    private long count(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
