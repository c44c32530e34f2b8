package org.crossdock.api.order;

import java.time.Instant;
import java.util.UUID;
import org.crossdock.app.order.OrderRow;
import org.crossdock.domain.order.OrderStatus;

/** An order in a list. */
public record OrderRowV1(
        UUID id,
        long number,
        String channel,
        String externalId,
        OrderStatus status,
        MethodV1 method,
        Instant placedAt,
        Instant updatedAt,
        String customerName,
        int units,
        String currency,
        String total) {

    static OrderRowV1 of(OrderRow row) {
        return new OrderRowV1(
                row.id().value(),
                row.number(),
                row.channel(),
                row.externalId(),
                row.status(),
                MethodV1.of(row.method()),
                row.placedAt(),
                row.updatedAt(),
                row.customerName(),
                row.units(),
                row.total().currency(),
                row.total().toDecimal().toPlainString());
    }
}
