package org.crossdock.app.fulfillment;

import org.crossdock.domain.fulfillment.FulfillmentLine;
import org.crossdock.domain.fulfillment.FulfillmentOrder;
import org.crossdock.domain.order.WorkOrder;

/** Fulfillment orders as the order shows them. */
final class WorkOrders {

    private WorkOrders() {}

    static WorkOrder of(FulfillmentOrder work) {
        return new WorkOrder(
                work.id().value(),
                work.nodeCode(),
                work.state().name(),
                work.releaseAt(),
                work.lines().stream().map(WorkOrders::line).toList());
    }

    private static WorkOrder.Line line(FulfillmentLine line) {
        return new WorkOrder.Line(line.orderPosition(), line.sku(), line.quantity());
    }
}
