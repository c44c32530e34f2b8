package org.crossdock.app.channel;

import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.work.WorkQueue;
import org.crossdock.domain.order.OrderId;
import org.jspecify.annotations.Nullable;

/** Shows what shops sent, above all the dead letters, and sends those round again. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS})
public class InboundDesk {

    private static final int AT_MOST = 250;

    private static final String ROWS = """
            select m.id as id, m.channelCode as channel, m.source as source, m.deliveryId as delivery, m.topic as topic,
                   m.status as status, m.attempts as attempts, m.reason as reason, m.detail as detail,
                   m.orderId as orderId, m.receivedAt as received, m.processedAt as processed
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
                row.get("id", UUID.class),
                row.get("channel", String.class),
                row.get("source", String.class),
                row.get("delivery", String.class),
                row.get("topic", String.class),
                row.get("status", MessageStatus.class),
                row.get("attempts", Integer.class),
                Optional.ofNullable(row.get("reason", String.class)),
                Optional.ofNullable(row.get("detail", String.class)),
                Optional.ofNullable(row.get("orderId", UUID.class)).map(OrderId::new),
                row.get("received", Instant.class),
                Optional.ofNullable(row.get("processed", Instant.class)));
    }
}
