package org.crossdock.app.channel.csv;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an order of a file. */
record OrderOutcome(
        RowStatus status,
        @Nullable String message,
        @Nullable UUID order) {

    static OrderOutcome of(RowStatus status) {
        return new OrderOutcome(status, null, null);
    }

    static OrderOutcome placed(boolean created, UUID order) {
        return new OrderOutcome(created ? RowStatus.PLACED : RowStatus.EXISTS, null, order);
    }

    static OrderOutcome refused(String message) {
        return new OrderOutcome(RowStatus.REFUSED, message, null);
    }
}
