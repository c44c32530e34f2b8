package org.crossdock.domain.order;

/** Chooses the nodes that fill an order. Feature {@code routing} does; {@code order} only knows this port. */
public interface Sourcing {

    /** Plans against the stock of this moment; claims nothing. */
    SourcingPlan plan(SourcingRequest request);

    /** Keeps why the plan is as it is, in the transaction that places the order. */
    void keepExplanation(Order order, SourcingPlan plan);
}
