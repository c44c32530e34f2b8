package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.inventory.StockClaim;
import org.crossdock.app.inventory.StockClaims;
import org.crossdock.app.platform.idempotency.IdempotencyKeys;
import org.crossdock.app.platform.persistence.NewEntities;
import org.crossdock.domain.order.NodeWork;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.Sourcing;
import org.crossdock.domain.order.SourcingPlan;
import org.crossdock.domain.order.StockPolicy;
import org.crossdock.domain.order.WorkOrder;
import org.crossdock.domain.order.WorkSchedule;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;

/**
 * One attempt at placing an order, whole or not at all: check, plan, open the nodes' work, write, and as the very last
 * statement claim the stock.
 */
@ApplicationScoped
class OrderPlacement {

    @Inject
    private OrderDrafts drafts;

    @Inject
    private Sourcing sourcing;

    @Inject
    private NodeWork nodeWork;

    @Inject
    private StockClaims stock;

    @Inject
    private OrderEvents events;

    @Inject
    private NewEntities rows;

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private IdSource ids;

    @Transactional(TxType.REQUIRES_NEW)
    public PlacedOrder place(PlaceOrder command, long number, Cause cause, Optional<AnswerToKeep> answer) {
        OrderDraft draft = drafts.check(command, cause);
        SourcingPlan plan = sourcing.plan(draft.sourcingRequest());
        refuseIfShort(draft, plan);

        Order order = new Order(new OrderId(ids.next()), number, draft.order(), cause, ids);
        order.route(plan, cause, ids);
        Instant releaseAt = cause.at().plus(draft.rules().coolDown());
        if (order.canConfirm()) {
            order.confirm(cause, ids);
        }
        List<WorkOrder> work = nodeWork.open(order, plan, new WorkSchedule(cause, releaseAt, ids));
        OrderView view = OrderView.of(order, command.channel(), work);
        // before the order: it is here that a repetition waits for the first request
        answer.ifPresent(keep -> keys.keep(keep.request(), keep.writer().apply(view)));
        rows.insert(List.of(order));
        rows.insert(order.lines());
        sourcing.keepExplanation(order, plan);
        events.write(order);
        stock.claim(claims(order, plan), cause);
        return new PlacedOrder(view, true, Optional.empty());
    }

    private static void refuseIfShort(OrderDraft draft, SourcingPlan plan) {
        if (!plan.fillsEverything() && draft.rules().stockPolicy() == StockPolicy.REFUSE) {
            throw new OutOfStock(draft.missing(plan));
        }
    }

    private static List<StockClaim> claims(Order order, SourcingPlan plan) {
        return plan.allotments().stream()
                .map(allotment -> new StockClaim(
                        allotment.stockLevel(),
                        allotment.quantity(),
                        order.lines().get(allotment.line()).id(),
                        allotment.id()))
                .toList();
    }
}
