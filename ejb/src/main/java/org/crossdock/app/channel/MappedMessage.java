package org.crossdock.app.channel;

import org.crossdock.app.order.PlaceOrder;

/** What a shop's message asks us to do. */
public sealed interface MappedMessage {

    /** Place this order, unless it was placed before. */
    record NewOrder(PlaceOrder command) implements MappedMessage {}

    /**
     * Nothing.
     *
     * @param reason stable key
     * @param detail why, for people
     */
    record Nothing(String reason, String detail) implements MappedMessage {}
}
