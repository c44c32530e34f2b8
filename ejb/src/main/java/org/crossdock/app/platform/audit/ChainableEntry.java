package org.crossdock.app.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as a chain sees it.
 *
 * @param payload what is hashed: ids, kinds, and the digest of the texts
 * @param seq the place it says it has; 0 when it says it has none
 * @param textHolds whether its texts still have that digest
 */
public record ChainableEntry(UUID id, Instant occurredAt, String action, String payload, long seq, boolean textHolds) {}
