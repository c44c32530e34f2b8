package org.crossdock.web.frame;

import org.crossdock.app.inventory.StockQuery;
import org.crossdock.domain.fulfillment.FulfillmentState;
import org.crossdock.domain.inventory.StockCounters;
import org.crossdock.domain.order.OrderStatus;

/** The tone in which a state is shown: what moves, what waits, what needs a person. */
public final class Tones {

    private Tones() {}

    /** Tone of an order's status. */
    public static String order(OrderStatus status) {
        return switch (status) {
            case SHIPPED, DELIVERED -> "ok";
            case PARTLY_SHIPPED, IN_FULFILLMENT, RELEASED -> "info";
            case BACKORDERED -> "warn";
            case WAITING_FOR_ROUTING -> "auto";
            case CANCELLED, CLOSED, SCHEDULED, PLACED -> "mute";
        };
    }

    /** Tone of a stock level: oversold, out, low, or enough. */
    public static String stock(StockCounters counters) {
        if (counters.isOversold()) {
            return "bad";
        }
        if (counters.available() == 0) {
            return "mute";
        }
        return counters.available() <= StockQuery.LOW_UNITS ? "warn" : "ok";
    }

    /** Tone of a fulfillment order's state. */
    public static String fulfillment(String state) {
        return switch (FulfillmentState.valueOf(state)) {
            case SCHEDULED -> "mute";
            case OPEN -> "info";
        };
    }
}
