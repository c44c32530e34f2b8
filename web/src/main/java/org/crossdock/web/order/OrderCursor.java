package org.crossdock.web.order;

import java.util.Optional;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.web.frame.RowCursor;
import org.jspecify.annotations.Nullable;

/** A place in the order list as it stands in an address. */
final class OrderCursor {

    private OrderCursor() {}

    /** The place a parameter names; empty when it names none. */
    static Optional<OrderPosition> parse(@Nullable String parameter) {
        return RowCursor.parse(parameter).map(place -> new OrderPosition(place.at(), place.id()));
    }

    static String format(OrderPosition position) {
        return new RowCursor(position.at(), position.id()).text();
    }
}
