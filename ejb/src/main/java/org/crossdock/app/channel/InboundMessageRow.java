package org.crossdock.app.channel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.domain.order.OrderId;

/**
 * A line in the list of inbound messages.
 *
 * @param attempts how often it was tried since it arrived or was sent round again
 * @param reason key of why it was ignored or given up
 * @param detail the same in a sentence
 * @param order what it became
 */
public record InboundMessageRow(
        UUID id,
        String channel,
        String source,
        String deliveryId,
        String topic,
        MessageStatus status,
        int attempts,
        Optional<String> reason,
        Optional<String> detail,
        Optional<OrderId> order,
        Instant receivedAt,
        Optional<Instant> processedAt) {}
