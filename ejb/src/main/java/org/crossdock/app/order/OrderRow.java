package org.crossdock.app.order;

import java.time.Instant;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param channel code of its channel
 * @param nodes codes of the nodes that fill it, separated by spaces
 */
public record OrderRow(
        OrderId id,
        long number,
        String channel,
        String externalId,
        OrderStatus status,
        FulfillmentMethod method,
        Instant placedAt,
        Instant updatedAt,
        String customerName,
        @Nullable String city,
        @Nullable String region,
        String country,
        int units,
        Money total,
        String nodes) {}
