package org.crossdock.app.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.work.WorkQueue;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.tenant.Right;
import org.jspecify.annotations.Nullable;

/** Shows what shops sent, above all the dead letters, and sends those round again. */
@Stateless
@Needs(Right.CHANNEL_REPAIR)
public class InboundDesk {

    private static final int AT_MOST = 250;

    // in small letters: strict JPQL, which the container asks for, folds the names of columns
    private static final String ROWS = """
            select m.id as message_id, m.channelCode as channel_code, m.source as shop, m.deliveryId as delivery_id,
                   m.topic as subject, m.status as message_status, m.attempts as tries, m.reason as reason_key,
                   m.detail as reason_detail, m.orderId as order_id, m.receivedAt as received, m.processedAt as processed
              from InboundMessage m where m.status = :status order by m.receivedAt desc, m.id desc""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkQueue queue;

    /** Messages with this status, newest first; at most {@value #AT_MOST}. */
    public List<InboundMessageRow> messages(MessageStatus status) {
        return entities.createQuery(ROWS, Tuple.class)
                .setParameter("status", status)
                .setMaxResults(AT_MOST)
                .getResultStream()
                .map(InboundDesk::row)
                .toList();
    }

    /** How many messages wait for a person. */
    public long deadLetters() {
        return entities.createQuery("select count(m) from InboundMessage m where m.status = :dead", Long.class)
                .setParameter("dead", MessageStatus.DEAD)
                .getSingleResult();
    }

    /** Sends a dead letter round again; tells whether there was one with this id. */
    public boolean retry(UUID id) {
        @Nullable InboundMessage message = entities.find(InboundMessage.class, id);
        if (message == null || !message.isDead()) {
            return false;
        }
        message.retry();
        queue.add(Inbox.WORK, id);
        return true;
    }

    private static InboundMessageRow row(Tuple row) {
        return new InboundMessageRow(
                row.get("message_id", UUID.class),
                row.get("channel_code", String.class),
                row.get("shop", String.class),
                row.get("delivery_id", String.class),
                row.get("subject", String.class),
                row.get("message_status", MessageStatus.class),
                row.get("tries", Integer.class),
                Optional.ofNullable(row.get("reason_key", String.class)),
                Optional.ofNullable(row.get("reason_detail", String.class)),
                Optional.ofNullable(row.get("order_id", UUID.class)).map(OrderId::new),
                row.get("received", Instant.class),
                Optional.ofNullable(row.get("processed", Instant.class)));
    }
}
