package org.crossdock.app.order;

import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.order.OrderEvent;
import org.crossdock.domain.order.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order.
 *
 * @param cause the request or message that led to it; equal for everything it led to
 * @param detail the facts as a JSON object
 */
public record TimelineEntry(
        UUID id,
        int seq,
        String type,
        @Nullable OrderState from,
        OrderState to,
        String actor,
        Instant at,
        UUID cause,
        String detail) {

    static TimelineEntry of(OrderEvent event) {
        return new TimelineEntry(
                event.eventId(),
                event.seq(),
                event.type(),
                event.fromState(),
                event.toState(),
                event.actor(),
                event.occurredAt(),
                event.causeId(),
                event.detail());
    }
}
