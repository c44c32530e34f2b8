package org.crossdock.domain.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands on its own axis; fulfillment, payment and return have axes of their own. */
public enum OrderState {
    /** Accepted, every unit claimed or waiting. */
    PLACED,
    /** Nothing holds it back; its fulfillment orders may go to their nodes. */
    CONFIRMED,
    /** A node has accepted work of it. */
    IN_FULFILLMENT,
    /** Every unit is delivered, cancelled or returned. */
    COMPLETED,
    /** Ended before anything left. */
    CANCELLED,
    /** Read-only. */
    CLOSED;

    /** The states that one verb may lead to from here. */
    public Set<OrderState> next() {
        return switch (this) {
            case PLACED -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(IN_FULFILLMENT, CANCELLED);
            case IN_FULFILLMENT -> EnumSet.of(COMPLETED, CANCELLED);
            case COMPLETED -> EnumSet.of(IN_FULFILLMENT, CLOSED);
            case CANCELLED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(OrderState.class);
        };
    }

    /** Whether an order may go from here to {@code target}. */
    public boolean canBecome(OrderState target) {
        return next().contains(target);
    }
}
