package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;
import org.jspecify.annotations.Nullable;

/** Appends movements; no row is ever updated or deleted. */
@ApplicationScoped
class StockLedger {

    private static final String APPEND = """
            INSERT INTO stock_movement (id, stock_level_id, kind, on_hand_delta, allocated_delta, reserved_delta,
              held_delta, reason, order_line_id, fulfillment_line_id, unchecked, actor, cause_id, occurred_at,
              recorded_at) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    void append(Connection connection, List<StockMovement> movements, Cause cause) throws SQLException {
        LocalDateTime recordedAt = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (StockMovement movement : movements) {
                bind(insert, movement);
                bind(insert, cause, recordedAt);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, StockMovement movement) throws SQLException {
        insert.setBytes(1, Uuids.toBytes(ids.next()));
        insert.setBytes(2, Uuids.toBytes(movement.level().value()));
        insert.setString(3, movement.kind().name());
        insert.setInt(4, movement.onHandDelta());
        insert.setInt(5, movement.allocatedDelta());
        insert.setString(6, movement.reason() == null ? null : movement.reason().name());
        bind(insert, 7, movement.orderLine());
        bind(insert, 8, movement.fulfillmentLine());
        insert.setBoolean(9, movement.unchecked());
    }

    private static void bind(PreparedStatement insert, int position, @Nullable UUID id) throws SQLException {
        if (id == null) {
            insert.setNull(position, Types.BINARY);
        } else {
            insert.setBytes(position, Uuids.toBytes(id));
        }
    }

    private static void bind(PreparedStatement insert, Cause cause, LocalDateTime recordedAt) throws SQLException {
        insert.setString(10, cause.actor());
        insert.setBytes(11, Uuids.toBytes(cause.id()));
        insert.setObject(12, LocalDateTime.ofInstant(cause.at(), ZoneOffset.UTC));
        insert.setObject(13, recordedAt);
    }
}
