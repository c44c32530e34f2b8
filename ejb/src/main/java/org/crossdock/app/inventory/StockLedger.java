package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;

/** Appends movements; no row is ever updated or deleted. */
@ApplicationScoped
class StockLedger {

    private static final String LEDGER = "stock_movement (id, stock_level_id, kind, on_hand_delta, allocated_delta,"
            + " reserved_delta, held_delta, reason, order_line_id, fulfillment_line_id, unchecked, actor, cause_id,"
            + " occurred_at, recorded_at)";

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    void append(Connection connection, List<StockMovement> movements, Cause cause) throws SQLException {
        Instant recordedAt = clock.instant();
        try (RowsInsert rows = RowsInsert.into(connection, LEDGER, movements.size())) {
            for (StockMovement movement : movements) {
                rows.row(
                        ids.next(),
                        movement.level().value(),
                        movement.kind(),
                        movement.onHandDelta(),
                        movement.allocatedDelta(),
                        0,
                        0,
                        movement.reason(),
                        movement.orderLine(),
                        movement.fulfillmentLine(),
                        movement.unchecked(),
                        cause.actor(),
                        cause.id(),
                        cause.at(),
                        recordedAt);
            }
            rows.execute();
        }
    }
}
