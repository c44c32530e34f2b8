package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.crossdock.app.platform.outbox.Outbox;
import org.crossdock.app.platform.outbox.OutboxFact;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderEvent;
import org.hibernate.Session;

/** Writes what happened to an order: a timeline row and an outbox row for each event, in order. */
@ApplicationScoped
class OrderEvents {

    private static final String TIMELINE = "order_event"
            + " (event_id, order_id, seq, type, from_state, to_state, actor, occurred_at, cause_id, detail)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    void write(Order order) {
        List<OrderEvent> events = order.newEvents();
        if (!events.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> insert(connection, events));
            outbox.add(events.stream().map(OrderEvents::fact).toList());
        }
    }

    private static void insert(Connection connection, List<OrderEvent> events) throws SQLException {
        try (RowsInsert rows = RowsInsert.into(connection, TIMELINE, events.size())) {
            for (OrderEvent event : events) {
                rows.row(
                        event.eventId(),
                        event.orderId().value(),
                        event.seq(),
                        event.type(),
                        event.fromState(),
                        event.toState(),
                        event.actor(),
                        event.occurredAt(),
                        event.causeId(),
                        event.detail());
            }
            rows.execute();
        }
    }

    private static OutboxFact fact(OrderEvent event) {
        return new OutboxFact(
                event.eventId(), "order", event.orderId().value(), event.type(), event.detail(), event.occurredAt());
    }
}
