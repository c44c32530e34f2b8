package org.crossdock.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.shared.Cause;
import org.jspecify.annotations.Nullable;

/** One line of an order's timeline: what happened, by whom, and what it changed. Written once, never changed. */
@Entity
@Table(name = "order_event")
public class OrderEvent {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "order_id")
    private UUID orderId;

    private int seq;

    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable OrderState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private OrderState toState;

    private String actor;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "cause_id")
    private UUID causeId;

    private String detail;

    protected OrderEvent() {}

    OrderEvent(Cause cause, UUID eventId, Order order, String type, String detail) {
        this.eventId = eventId;
        this.orderId = order.id().value();
        this.seq = order.seq();
        this.type = type;
        this.fromState = order.previousState();
        this.toState = order.state();
        this.actor = cause.actor();
        this.occurredAt = cause.at();
        this.causeId = cause.id();
        this.detail = detail;
    }

    public UUID eventId() {
        return eventId;
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    public int seq() {
        return seq;
    }

    public String type() {
        return type;
    }

    public @Nullable OrderState fromState() {
        return fromState;
    }

    public OrderState toState() {
        return toState;
    }

    public String actor() {
        return actor;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The request or message that led here; equal for everything it led to. */
    public UUID causeId() {
        return causeId;
    }

    /** The facts of the event as a JSON object: ids, quantities and money, never personal data. */
    public String detail() {
        return detail;
    }
}
