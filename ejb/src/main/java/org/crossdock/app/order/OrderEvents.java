package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.crossdock.app.platform.outbox.Outbox;
import org.crossdock.app.platform.outbox.OutboxFact;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderEvent;

/** Writes what happened to an order: a timeline row and an outbox row for each event, in order. */
@ApplicationScoped
class OrderEvents {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    void write(Order order) {
        for (OrderEvent event : order.newEvents()) {
            entities.persist(event);
            outbox.add(new OutboxFact(
                    event.eventId(), "order", order.id().value(), event.type(), event.detail(), event.occurredAt()));
        }
    }
}
