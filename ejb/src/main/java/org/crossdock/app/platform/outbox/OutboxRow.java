package org.crossdock.app.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact waiting to be told. */
@Entity
@Table(name = "outbox")
@SuppressWarnings("UnusedVariable") // columns are written here and read by whoever tells the facts
class OutboxRow {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String aggregate;

    @Column(name = "aggregate_id")
    private UUID aggregateId;

    private String type;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected OutboxRow() {}

    OutboxRow(UUID id, OutboxFact fact) {
        this.id = id;
        this.eventId = fact.eventId();
        this.aggregate = fact.aggregate();
        this.aggregateId = fact.aggregateId();
        this.type = fact.type();
        this.payload = fact.payload();
        this.createdAt = fact.occurredAt();
    }
}
