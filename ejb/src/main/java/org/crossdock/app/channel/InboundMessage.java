package org.crossdock.app.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of a shop and what became of it.
 *
 * <p>It arrives PENDING and is attempted until it is DONE or IGNORED. When it cannot be an order, or failed too often, it
 * is DEAD and waits in the dead-letter list until somebody sends it round again.
 */
@Entity
@Table(name = "inbound_message")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class InboundMessage {

    private static final int LONGEST_DETAIL = 2000;

    @Id
    private UUID id;

    @Column(name = "channel_code")
    private String channelCode;

    private String source;

    @Column(name = "delivery_id")
    private String deliveryId;

    private String topic;

    private byte[] body;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;

    private @Nullable String reason;

    private @Nullable String detail;

    @Column(name = "order_id")
    private @Nullable UUID orderId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "processed_at")
    private @Nullable Instant processedAt;

    protected InboundMessage() {}

    boolean isPending() {
        return status == MessageStatus.PENDING;
    }

    boolean isDead() {
        return status == MessageStatus.DEAD;
    }

    int attempts() {
        return attempts;
    }

    IncomingMessage attempt() {
        attempts++;
        return new IncomingMessage(channelCode, source, deliveryId, topic, new RawBody(body));
    }

    void finish(MessageOutcome outcome, Instant now) {
        status = outcome.status();
        reason = outcome.reason();
        detail = shortened(outcome.detail());
        orderId = outcome.orderId();
        processedAt = now;
    }

    void retry() {
        status = MessageStatus.PENDING;
        attempts = 0;
        reason = null;
        detail = null;
        processedAt = null;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
