package org.crossdock.app.channel.csv;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How far a started import is.
 *
 * @param orders how many of its orders have which outcome
 */
public record ImportProgress(
        UUID id,
        String fileName,
        ImportStatus status,
        String uploadedBy,
        Instant uploadedAt,
        Map<RowStatus, Long> orders) {

    public ImportProgress {
        orders = Map.copyOf(orders);
    }

    /** How many orders have this outcome. */
    public long count(RowStatus outcome) {
        return orders.getOrDefault(outcome, 0L);
    }

    /** How many orders the file has. */
    public long total() {
        return orders.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there are rows that a person may want to correct: the error file has them. */
    public boolean hasErrors() {
        return count(RowStatus.REFUSED) + count(RowStatus.INVALID) > 0;
    }
}
