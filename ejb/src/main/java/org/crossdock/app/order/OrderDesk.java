package org.crossdock.app.order;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.crossdock.domain.order.OrderEvent;
import org.crossdock.domain.order.OrderId;

/** Shows single orders: the whole order, and what happened to it. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION})
public class OrderDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OrderFinder finder;

    /** The order with this id; empty when this merchant has none, whoever else may. */
    public Optional<OrderView> find(OrderId id) {
        return finder.byId(id);
    }

    /** What happened to the order, oldest first; empty when this merchant has no such order. */
    public List<TimelineEntry> timeline(OrderId id) {
        return entities.createQuery(
                        "select e from OrderEvent e where e.orderId = :order order by e.seq", OrderEvent.class)
                .setParameter("order", id.value())
                .getResultStream()
                .map(TimelineEntry::of)
                .toList();
    }
}
