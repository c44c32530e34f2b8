package org.crossdock.app.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done. Who did it, from where and when is added by {@link AuditLog}.
 *
 * @param reason why, where the caller was asked for it
 * @param cause what ledger and timeline keep as the cause; absent when it is the caller's request
 */
public record AuditEntry(
        AuditAction action,
        AuditSubject subject,
        AuditChanges changes,
        @Nullable String reason,
        @Nullable UUID cause) {

    /** Something that was done to a thing. */
    public static AuditEntry of(AuditAction action, AuditSubject subject, AuditChanges changes) {
        return new AuditEntry(action, subject, changes, null, null);
    }

    /** The same, for this reason. */
    public AuditEntry because(String why) {
        return new AuditEntry(action, subject, changes, why, cause);
    }

    /** The same, led to by this cause. */
    public AuditEntry causedBy(UUID causeId) {
        return new AuditEntry(action, subject, changes, reason, causeId);
    }
}
