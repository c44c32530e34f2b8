package org.crossdock.app.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.app.platform.work.WorkQueue;
import org.crossdock.domain.shared.IdSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The bound merchant's inbound messages: each delivery is kept once, then attempted until it has an outcome. */
@ApplicationScoped
class Inbox {

    /** Name of the queued work that attempts a message. */
    static final String WORK = "inbound-message";

    private static final int AT_ONCE = 100;

    /** A message this old whose work is lost is queued again. */
    private static final Duration OVERDUE_AFTER = Duration.ofMinutes(1);

    private static final String KEEP = """
            INSERT INTO inbound_message (id, channel_code, source, delivery_id, topic, body_hash, body, status, attempts,
                                         received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, ?) ON DUPLICATE KEY UPDATE id = id""";

    private static final String KEPT = "SELECT id FROM inbound_message WHERE channel_code = ? AND delivery_id = ?";

    private static final String OVERDUE = """
            select m.id from InboundMessage m where m.status = :pending and m.receivedAt < :before
             order by m.receivedAt, m.id""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkQueue queue;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Keeps a message and queues its processing, in the caller's transaction; one that is kept already stays as it is. */
    void keep(IncomingMessage message) {
        UUID id = ids.next();
        UUID kept = entities.unwrap(Session.class).doReturningWork(connection -> {
            insert(connection, id, message);
            return kept(connection, message);
        });
        if (kept.equals(id)) {
            queue.add(WORK, id);
        }
    }

    private void insert(Connection connection, UUID id, IncomingMessage message) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setBytes(1, Uuids.toBytes(id));
            insert.setString(2, message.channelCode());
            insert.setString(3, message.source());
            insert.setString(4, message.deliveryKey());
            insert.setString(5, message.topic());
            insert.setBytes(6, message.body().sha256());
            insert.setBytes(7, message.body().bytes());
            insert.setObject(8, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static UUID kept(Connection connection, IncomingMessage message) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(KEPT)) {
            query.setString(1, message.channelCode());
            query.setString(2, message.deliveryKey());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Uuids.fromBytes(row.getBytes(1));
            }
        }
    }

    /** Counts an attempt and hands the message out; empty when it needs none any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<IncomingMessage> attempt(UUID id) {
        return find(id).filter(InboundMessage::isPending).map(InboundMessage::attempt);
    }

    /** Writes down how a message ended. */
    @Transactional(TxType.REQUIRES_NEW)
    public void finish(UUID id, MessageOutcome outcome) {
        find(id).filter(InboundMessage::isPending).ifPresent(message -> message.finish(outcome, clock.instant()));
    }

    /** Moves a message that failed too often to the dead letters. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(UUID id) {
        find(id).filter(InboundMessage::isPending)
                .ifPresent(message -> message.finish(MessageOutcome.givenUp(message.attempts()), clock.instant()));
    }

    /** Queues messages that wait for longer than they should; those whose work is queued stay queued once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void queueOverdue() {
        List<UUID> overdue = entities.createQuery(OVERDUE, UUID.class)
                .setParameter("pending", MessageStatus.PENDING)
                .setParameter("before", clock.instant().minus(OVERDUE_AFTER))
                .setMaxResults(AT_ONCE)
                .getResultList();
        overdue.forEach(id -> queue.add(WORK, id));
    }

    private Optional<InboundMessage> find(UUID id) {
        @Nullable InboundMessage found = entities.find(InboundMessage.class, id);
        return Optional.ofNullable(found);
    }
}
