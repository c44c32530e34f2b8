package org.crossdock.api.order;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.order.TimelineEntry;
import org.crossdock.domain.order.OrderState;
import org.jspecify.annotations.Nullable;

/** What happened to an order, oldest first. */
public record TimelineV1(List<Entry> data) {

    static TimelineV1 of(List<TimelineEntry> entries) {
        return new TimelineV1(entries.stream().map(Entry::of).toList());
    }

    /**
     * One thing that happened.
     *
     * @param cause request or message that led to it
     * @param detail the facts of the event
     */
    public record Entry(
            UUID id,
            int seq,
            String type,
            @Nullable OrderState from,
            OrderState to,
            String actor,
            Instant at,
            UUID cause,
            @JsonRawValue String detail) {

        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.seq(),
                    entry.type(),
                    entry.from(),
                    entry.to(),
                    entry.actor(),
                    entry.at(),
                    entry.cause(),
                    entry.detail());
        }
    }
}
