package org.crossdock.app.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries a list asks for; everything left empty does not restrict.
 *
 * @param text beginning of a thing's label, or its id
 * @param actor name of a person or program
 * @param from first instant, inclusive
 * @param before last instant, exclusive
 * @param newestFirst as people read; programs read the oldest first
 * @param after the row to go on after
 * @param limit rows wanted, 1 to 1,000
 */
public record AuditQuery(
        Optional<String> text,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subjectKind,
        Optional<Instant> from,
        Optional<Instant> before,
        boolean newestFirst,
        Optional<AuditPosition> after,
        int limit) {

    private static final int LARGEST_PAGE = 1000;

    public AuditQuery {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit must be between 1 and " + LARGEST_PAGE);
        }
    }
}
