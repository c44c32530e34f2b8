package org.crossdock.app.fulfillment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crossdock.app.platform.outbox.Outbox;
import org.crossdock.domain.fulfillment.FulfillmentOrder;
import org.crossdock.domain.fulfillment.FulfillmentState;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderState;
import org.crossdock.domain.shared.IdSource;

/** Tells the nodes whose cool-down window is over. Rows that another server is releasing are skipped. */
@ApplicationScoped
public class ReleasingWork {

    static final int AT_ONCE = 100;

    private static final String DUE = """
            select f from FulfillmentOrder f
             where f.state = :scheduled and f.releaseAt <= :now
               and exists (select 1 from Order o where o.id = f.orderId and o.state in (:released))
             order by f.releaseAt""";

    private static final List<OrderState> RELEASED = List.of(OrderState.CONFIRMED, OrderState.IN_FULFILLMENT);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Releases up to {@value #AT_ONCE} fulfillment orders of the bound merchant; tells how many. */
    @Transactional(TxType.REQUIRES_NEW)
    public int releaseDue() {
        Instant now = clock.instant();
        List<FulfillmentOrder> due = entities.createQuery(DUE, FulfillmentOrder.class)
                .setParameter("scheduled", FulfillmentState.SCHEDULED)
                .setParameter("now", now)
                .setParameter("released", RELEASED)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(work -> release(work, now));
        return due.size();
    }

    private void release(FulfillmentOrder work, Instant now) {
        Order order = entities.find(Order.class, work.orderId().value());
        work.release(order, now);
        outbox.add(List.of(FulfillmentFacts.opened(work, ids)));
    }
}
