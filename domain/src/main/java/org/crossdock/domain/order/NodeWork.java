package org.crossdock.domain.order;

import java.util.List;

/** Gives nodes their work. Feature {@code fulfillment} does; {@code order} only knows this port. */
public interface NodeWork {

    /** Opens the fulfillment orders of a plan, in the transaction that places the order. */
    List<WorkOrder> open(Order order, SourcingPlan plan, WorkSchedule schedule);

    /** The fulfillment orders of an order, in the order they were opened. */
    List<WorkOrder> of(OrderId order);
}
