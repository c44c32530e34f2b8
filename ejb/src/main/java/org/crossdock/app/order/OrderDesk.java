package org.crossdock.app.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.order.OrderEvent;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.tenant.Right;

/** Shows single orders: the whole order, and what happened to it. */
@Stateless
@Needs(Right.ORDER_VIEW)
public class OrderDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OrderFinder finder;

    /** The order with this id; empty when there is none that the caller may see, whoever else may. */
    public Optional<OrderView> find(OrderId id) {
        return finder.byId(id);
    }

    /** What happened to the order, oldest first; empty when there is no such order that the caller may see. */
    public List<TimelineEntry> timeline(OrderId id) {
        if (!finder.shows(id)) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from OrderEvent e where e.orderId = :order order by e.seq", OrderEvent.class)
                .setParameter("order", id.value())
                .getResultStream()
                .map(TimelineEntry::of)
                .toList();
    }
}
