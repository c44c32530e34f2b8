package org.crossdock.app.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that others must learn after commit.
 *
 * @param aggregate kind of thing it happened to, such as {@code order}
 * @param payload JSON object: ids, quantities and money, never personal data
 */
public record OutboxFact(
        UUID eventId, String aggregate, UUID aggregateId, String type, String payload, Instant occurredAt) {}
