package org.crossdock.app.inventory;

import java.util.UUID;
import org.crossdock.domain.inventory.AdjustmentReason;
import org.crossdock.domain.inventory.MovementKind;
import org.crossdock.domain.inventory.StockLevelId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the stock ledger before it is written.
 *
 * @param unchecked whether the caller chose not to name the value it expected
 */
record StockMovement(
        StockLevelId level,
        MovementKind kind,
        int onHandDelta,
        int allocatedDelta,
        @Nullable AdjustmentReason reason,
        @Nullable UUID orderLine,
        @Nullable UUID fulfillmentLine,
        boolean unchecked) {

    static StockMovement allocated(StockClaim claim) {
        return new StockMovement(
                claim.level(),
                MovementKind.ALLOCATED,
                0,
                claim.quantity(),
                null,
                claim.orderLine(),
                claim.fulfillmentLine(),
                false);
    }

    static StockMovement adjusted(StockLevelId level, int delta, AdjustmentReason reason, boolean unchecked) {
        return new StockMovement(level, MovementKind.ADJUSTED, delta, 0, reason, null, null, unchecked);
    }
}
