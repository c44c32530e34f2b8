package org.crossdock.app.platform.audit;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.crossdock.app.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * An entry as lists show it.
 *
 * @param address where the call came from, empty for work that nobody called for
 * @param cause the request or message that led to it
 * @param chainSeq its place in the chain, absent as long as it is not chained
 * @param erased whether its texts were erased
 */
public record AuditRow(
        UUID id,
        Instant occurredAt,
        String action,
        AuditSubject subject,
        Caller.Kind actorKind,
        String actorName,
        String address,
        SortedMap<String, String> before,
        SortedMap<String, String> after,
        @Nullable String reason,
        @Nullable UUID cause,
        @Nullable Long chainSeq,
        boolean erased) {}
