package org.crossdock.app.platform.audit;

import java.time.Instant;
import java.util.UUID;

/** An entry's place in time, and the id that tells equal times apart. */
public record AuditPosition(Instant at, UUID id) {

    /** The place of this row. */
    public static AuditPosition of(AuditRow row) {
        return new AuditPosition(row.occurredAt(), row.id());
    }
}
