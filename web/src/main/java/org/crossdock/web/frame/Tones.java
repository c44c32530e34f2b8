package org.crossdock.web.frame;

import org.crossdock.domain.fulfillment.FulfillmentState;
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

    /** Tone of a fulfillment order's state. */
    public static String fulfillment(String state) {
        return switch (FulfillmentState.valueOf(state)) {
            case SCHEDULED -> "mute";
            case OPEN -> "info";
        };
    }
}
