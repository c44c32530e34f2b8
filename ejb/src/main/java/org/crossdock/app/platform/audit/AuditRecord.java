package org.crossdock.app.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.domain.shared.CanonicalJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the log, for reading: it is appended with SQL, and only its place in the chain is added later. */
@Entity
@Immutable
@Table(name = "audit_log")
class AuditRecord {

    @Id
    private UUID id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Caller.Kind actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "cause_id")
    private @Nullable UUID causeId;

    @Column(name = "actor_name")
    private String actorName;

    private String address;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "before_values")
    private String beforeValues;

    @Column(name = "after_values")
    private String afterValues;

    private @Nullable String reason;

    private byte @Nullable [] salt;

    @Column(name = "text_digest")
    private byte[] textDigest;

    @Column(name = "chain_seq")
    private @Nullable Long chainSeq;

    protected AuditRecord() {}

    UUID id() {
        return id;
    }

    AuditRow row() {
        return new AuditRow(
                id,
                occurredAt,
                action,
                new AuditSubject(subjectKind, subjectId, subjectLabel),
                actorKind,
                actorName,
                address,
                AuditValues.read(beforeValues),
                AuditValues.read(afterValues),
                reason,
                causeId,
                chainSeq,
                isErased());
    }

    /** Whether its texts were erased: without the salt nobody can tell what they were. */
    boolean isErased() {
        return salt == null;
    }

    /** @param erasures entries that later ones say were erased */
    ChainableEntry chainable(Set<UUID> erasures) {
        return new ChainableEntry(
                id, occurredAt, action, payload(), chainSeq == null ? 0 : chainSeq, textHolds(erasures));
    }

    private boolean textHolds(Set<UUID> erasures) {
        AuditText text = new AuditText(actorName, address, subjectLabel, beforeValues, afterValues, reason);
        byte[] salted = salt;
        return salted == null
                ? text.equals(AuditText.ERASED) && erasures.contains(id)
                : Arrays.equals(textDigest, text.digest(salted));
    }

    private String payload() {
        Map<String, Object> members = new TreeMap<>(Map.of(
                "entry", id.toString(),
                "actor", Map.of("kind", actorKind.name(), "id", actorId),
                "subject", Map.of("kind", subjectKind, "id", subjectId),
                "text", HexFormat.of().formatHex(textDigest)));
        if (causeId != null) {
            members.put("cause", causeId.toString());
        }
        return CanonicalJson.of(members);
    }
}
