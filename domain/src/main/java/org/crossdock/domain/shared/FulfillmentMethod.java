package org.crossdock.domain.shared;

/** How goods reach the customer: sent by a carrier, or handed over at the node. */
public enum FulfillmentMethod {
    SHIP,
    PICKUP
}
