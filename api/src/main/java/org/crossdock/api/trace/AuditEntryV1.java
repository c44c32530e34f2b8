package org.crossdock.api.trace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.crossdock.app.platform.audit.AuditRow;
import org.crossdock.app.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log.
 *
 * @param chainSeq its place in the chain; absent for the few seconds until it is chained
 * @param erased whether its names, values and reason were erased
 */
public record AuditEntryV1(
        UUID id,
        Instant occurredAt,
        String action,
        Subject subject,
        Actor actor,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable String reason,
        @Nullable UUID cause,
        @Nullable Long chainSeq,
        boolean erased) {

    static AuditEntryV1 of(AuditRow row) {
        return new AuditEntryV1(
                row.id(),
                row.occurredAt(),
                row.action(),
                new Subject(
                        row.subject().kind(), row.subject().id(), row.subject().label()),
                new Actor(row.actorKind(), row.actorName(), row.address()),
                row.before(),
                row.after(),
                row.reason(),
                row.cause(),
                row.chainSeq(),
                row.erased());
    }

    /** The thing that was changed. */
    public record Subject(String kind, String id, String label) {}

    /** Who changed it, and from where. */
    public record Actor(Caller.Kind kind, String name, String address) {}
}
