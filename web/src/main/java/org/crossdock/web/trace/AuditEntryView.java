package org.crossdock.web.trace;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crossdock.app.platform.audit.AuditRow;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log in words.
 *
 * @param url where the thing is shown, absent for what no page shows
 * @param changes what changed, a line for each field
 * @param chainSeq its place in the chain, absent as long as it is not chained
 */
public record AuditEntryView(
        UUID id,
        Instant at,
        String action,
        String actor,
        String actorKind,
        String subject,
        String subjectKind,
        @Nullable PageUrl url,
        List<String> changes,
        String reason,
        String address,
        String cause,
        @Nullable Long chainSeq,
        boolean erased) {

    static AuditEntryView of(AuditRow row, AuditWords words) {
        return new AuditEntryView(
                row.id(),
                row.occurredAt(),
                words.action(row.action()),
                row.actorName(),
                words.actorKind(row),
                row.subject().label(),
                words.kind(row.subject().kind()),
                row.erased() ? null : SubjectLinks.of(row.subject()),
                words.changes(row),
                Objects.toString(row.reason(), ""),
                row.address(),
                Objects.toString(row.cause(), ""),
                row.chainSeq(),
                row.erased());
    }
}
