package org.crossdock.app.fulfillment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.outbox.Outbox;
import org.crossdock.app.platform.outbox.OutboxFact;
import org.crossdock.app.platform.persistence.NewEntities;
import org.crossdock.domain.fulfillment.FulfillmentOrder;
import org.crossdock.domain.fulfillment.FulfillmentOrderId;
import org.crossdock.domain.order.Allotment;
import org.crossdock.domain.order.NodeWork;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.OrderState;
import org.crossdock.domain.order.SourcingPlan;
import org.crossdock.domain.order.WorkOrder;
import org.crossdock.domain.order.WorkSchedule;

/** Opens one fulfillment order per node of a plan, and tells the node at once when nothing has to be waited for. */
@ApplicationScoped
class OpeningWork implements NodeWork {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NewEntities rows;

    @Inject
    private Outbox outbox;

    @Override
    public List<WorkOrder> open(Order order, SourcingPlan plan, WorkSchedule schedule) {
        List<FulfillmentOrder> opened = new ArrayList<>();
        List<OutboxFact> facts = new ArrayList<>();
        for (List<Allotment> ofOneNode : byNode(plan).values()) {
            FulfillmentOrder work = new FulfillmentOrder(
                    new FulfillmentOrderId(schedule.ids().next()),
                    order,
                    ofOneNode,
                    schedule.releaseAt(),
                    schedule.cause().at());
            if (order.state() == OrderState.CONFIRMED && schedule.isDue()) {
                work.release(order, schedule.cause().at());
                facts.add(FulfillmentFacts.opened(work, schedule.ids()));
            }
            opened.add(work);
        }
        rows.insert(opened);
        rows.insert(opened.stream().flatMap(work -> work.lines().stream()).toList());
        outbox.add(facts);
        return opened.stream().map(WorkOrders::of).toList();
    }

    private static Map<String, List<Allotment>> byNode(SourcingPlan plan) {
        Map<String, List<Allotment>> byNode = new LinkedHashMap<>();
        plan.allotments()
                .forEach(allotment -> byNode.computeIfAbsent(allotment.nodeCode(), node -> new ArrayList<>())
                        .add(allotment));
        return byNode;
    }

    @Override
    public List<WorkOrder> of(OrderId order) {
        return entities.createQuery(
                        "select distinct f from FulfillmentOrder f join fetch f.lines where f.orderId = :order order by f.id",
                        FulfillmentOrder.class)
                .setParameter("order", order.value())
                .getResultStream()
                .map(WorkOrders::of)
                .toList();
    }
}
