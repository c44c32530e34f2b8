package org.crossdock.it.architecture.breach.domain.catalog;

import org.crossdock.it.architecture.breach.domain.order.LivesInThePast;

/** The catalog against the arrow, and thereby in a circle with the order. */
public record KnowsOrders(LivesInThePast lastOrder) {}
