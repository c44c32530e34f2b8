package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.inventory.StockLevelId;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens stock levels for a correction of the books: missing ones are created empty, then all are locked in key order,
 * and what was entered is written as movements together with the counters.
 */
@ApplicationScoped
class StockBooks {

    private static final String CREATE = """
            INSERT INTO stock_level (id, product_id, sku, node_id, on_hand, allocated, reserved, held, updated_at, version)
            VALUES (?, ?, ?, ?, 0, 0, 0, 0, ?, 0) ON DUPLICATE KEY UPDATE sku = VALUES(sku)""";

    private static final String MOVE =
            "UPDATE stock_level SET on_hand = on_hand + ?, version = version + 1, updated_at = ? WHERE id = ?";

    @Inject
    private StockLedger ledger;

    @Inject
    private IdSource ids;

    OpenBooks open(Connection connection, List<StockKey> keys, Cause cause) throws SQLException {
        OpenBooks books = new OpenBooks();
        if (!keys.isEmpty()) {
            create(connection, keys, cause);
            lock(connection, keys, books);
        }
        return books;
    }

    private void create(Connection connection, List<StockKey> keys, Cause cause) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            for (StockKey key : keys) {
                insert.setBytes(1, Uuids.toBytes(ids.next()));
                insert.setBytes(2, Uuids.toBytes(key.product().value()));
                insert.setString(3, key.sku());
                insert.setBytes(4, Uuids.toBytes(key.node().value()));
                insert.setObject(5, LocalDateTime.ofInstant(cause.at(), ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void lock(Connection connection, List<StockKey> keys, OpenBooks books) throws SQLException {
        Map<String, StockKey> wanted = new HashMap<>();
        keys.forEach(key -> wanted.put(place(key.sku(), key.node()), key));
        List<String> skus = keys.stream().map(StockKey::sku).distinct().toList();
        try (PreparedStatement query = connection.prepareStatement(lockLevels(skus.size()))) {
            for (int i = 0; i < skus.size(); i++) {
                query.setString(i + 1, skus.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    NodeId node = new NodeId(Uuids.fromBytes(rows.getBytes("node_id")));
                    @Nullable StockKey key = wanted.get(place(rows.getString("sku"), node));
                    if (key != null) {
                        StockLevelId id = new StockLevelId(Uuids.fromBytes(rows.getBytes("id")));
                        books.add(key, id, rows.getInt("on_hand"));
                    }
                }
            }
        }
    }

    private static String lockLevels(int skus) {
        return "SELECT id, sku, node_id, on_hand FROM stock_level WHERE sku IN (?" + ", ?".repeat(skus - 1)
                + ") ORDER BY id FOR UPDATE";
    }

    private static String place(String sku, NodeId node) {
        return node.value() + " " + sku;
    }

    void close(Connection connection, OpenBooks books, Cause cause) throws SQLException {
        if (books.movements().isEmpty()) {
            return;
        }
        ledger.append(connection, books.movements(), cause);
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            for (StockMovement movement : books.movements()) {
                update.setInt(1, movement.onHandDelta());
                update.setObject(2, LocalDateTime.ofInstant(cause.at(), ZoneOffset.UTC));
                update.setBytes(3, Uuids.toBytes(movement.level().value()));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
