package org.crossdock.app.channel.csv;

import java.util.List;
import java.util.Optional;
import org.crossdock.app.order.PlaceOrder;

/**
 * One order of a file, checked.
 *
 * @param command how it would be placed; empty when something is wrong with it
 * @param exists whether it was placed before
 */
record FileOrder(
        OrderKey key, List<OrderSheet.Row> rows, Optional<PlaceOrder> command, boolean exists, List<RowError> errors) {

    boolean isValid() {
        return errors.isEmpty();
    }

    RowStatus status() {
        if (!isValid()) {
            return RowStatus.INVALID;
        }
        return exists ? RowStatus.EXISTS : RowStatus.PENDING;
    }
}
