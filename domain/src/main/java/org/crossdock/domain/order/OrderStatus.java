package org.crossdock.domain.order;

/**
 * The one word a list shows for an order. It is derived from the order's state and the buckets of its lines, first
 * match wins, and never set by anyone.
 */
public enum OrderStatus {
    CANCELLED,
    CLOSED,
    DELIVERED,
    SHIPPED,
    PARTLY_SHIPPED,
    IN_FULFILLMENT,
    BACKORDERED,
    WAITING_FOR_ROUTING,
    SCHEDULED,
    RELEASED,
    PLACED;

    /** The status that follows from a state and the sum of all line quantities. */
    static OrderStatus of(OrderState state, LineQuantities units) {
        return switch (state) {
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
            case PLACED, CONFIRMED, IN_FULFILLMENT, COMPLETED -> ofUnits(state, units);
        };
    }

    private static OrderStatus ofUnits(OrderState state, LineQuantities units) {
        int gone = units.shipped() + units.delivered() + units.returned();
        int live = units.total() - units.cancelled();
        if (live > 0 && units.delivered() + units.returned() == live) {
            return DELIVERED;
        }
        if (gone > 0) {
            return gone == live ? SHIPPED : PARTLY_SHIPPED;
        }
        if (state == OrderState.IN_FULFILLMENT) {
            return IN_FULFILLMENT;
        }
        return ofWaiting(units);
    }

    private static OrderStatus ofWaiting(LineQuantities units) {
        if (units.open() > 0) {
            return WAITING_FOR_ROUTING;
        }
        if (units.backordered() + units.preordered() > 0) {
            return BACKORDERED;
        }
        if (units.allocated() > 0) {
            return SCHEDULED;
        }
        return units.released() > 0 ? RELEASED : PLACED;
    }
}
