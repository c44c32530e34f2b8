package org.crossdock.app.channel.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.crossdock.app.platform.persistence.Uuids;
import org.hibernate.Session;

/** The rows of started imports, each with its outcome. */
@ApplicationScoped
class ImportRows {

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_MESSAGE = 2000;

    private static final String WRITE = """
            INSERT INTO order_import_row (import_id, line, channel, external_id, status, message)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String PENDING = """
            SELECT channel, external_id FROM order_import_row
             WHERE import_id = ? AND status = 'PENDING' ORDER BY line LIMIT ?""";

    private static final String OUTCOME = """
            UPDATE order_import_row SET status = ?, message = ?, order_id = ?
             WHERE import_id = ? AND external_id = ? AND channel = ? AND status = 'PENDING'""";

    private static final String COUNTS = """
            SELECT status, COUNT(DISTINCT channel, external_id) FROM order_import_row
             WHERE import_id = ? GROUP BY status""";

    private static final String FAULTS = """
            SELECT line, message FROM order_import_row
             WHERE import_id = ? AND status IN ('REFUSED', 'INVALID') ORDER BY line""";

    @PersistenceContext
    private EntityManager entities;

    private Session session() {
        return entities.unwrap(Session.class);
    }

    /** Writes the rows of a file that is started. */
    void write(UUID importId, List<FileOrder> orders) {
        entities.flush();
        session().doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
                for (FileOrder order : orders) {
                    add(insert, importId, order);
                }
                insert.executeBatch();
            }
        });
    }

    private static void add(PreparedStatement insert, UUID importId, FileOrder order) throws SQLException {
        Map<Integer, String> faults = FileErrors.byLine(order.errors());
        for (OrderSheet.Row row : order.rows()) {
            insert.setBytes(1, Uuids.toBytes(importId));
            insert.setInt(2, row.line());
            insert.setString(3, cut(order.key().channel(), LONGEST_KEY));
            insert.setString(4, cut(order.key().externalId(), LONGEST_KEY));
            insert.setString(5, order.status().name());
            String fault = order.isValid() ? null : faults.getOrDefault(row.line(), FileErrors.ANOTHER_ROW);
            insert.setString(6, fault == null ? null : cut(fault, LONGEST_MESSAGE));
            insert.addBatch();
        }
    }

    /** The next orders that wait, from at most this many rows. */
    Set<OrderKey> pending(UUID importId, int rows) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(PENDING)) {
                query.setBytes(1, Uuids.toBytes(importId));
                query.setInt(2, rows);
                Set<OrderKey> keys = new LinkedHashSet<>();
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        keys.add(new OrderKey(found.getString(1), found.getString(2)));
                    }
                }
                return keys;
            }
        });
    }

    /** Writes down what became of an order. */
    void conclude(UUID importId, OrderKey key, OrderOutcome outcome) {
        session().doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(OUTCOME)) {
                update.setString(1, outcome.status().name());
                String message = outcome.message();
                update.setString(2, message == null ? null : cut(message, LONGEST_MESSAGE));
                UUID order = outcome.order();
                update.setBytes(3, order == null ? null : Uuids.toBytes(order));
                update.setBytes(4, Uuids.toBytes(importId));
                update.setString(5, key.externalId());
                update.setString(6, key.channel());
                update.executeUpdate();
            }
        });
    }

    /** How many orders have which outcome. */
    Map<RowStatus, Long> counts(UUID importId) {
        return session().doReturningWork(connection -> {
            Map<RowStatus, Long> counts = new EnumMap<>(RowStatus.class);
            try (PreparedStatement query = connection.prepareStatement(COUNTS)) {
                query.setBytes(1, Uuids.toBytes(importId));
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        counts.put(RowStatus.valueOf(found.getString(1)), found.getLong(2));
                    }
                }
            }
            return counts;
        });
    }

    /** What is wrong with which line. */
    Map<Integer, String> faults(UUID importId) {
        return session().doReturningWork(connection -> faults(connection, importId));
    }

    private static Map<Integer, String> faults(Connection connection, UUID importId) throws SQLException {
        Map<Integer, String> faults = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(FAULTS)) {
            query.setBytes(1, Uuids.toBytes(importId));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    faults.put(found.getInt(1), found.getString(2));
                }
            }
        }
        return faults;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
