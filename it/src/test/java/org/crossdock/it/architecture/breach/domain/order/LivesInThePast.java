package org.crossdock.it.architecture.breach.domain.order;

import java.util.Date;
import org.crossdock.it.architecture.breach.domain.catalog.KnowsOrders;

/** Time without a zone, and the half of a cycle that is allowed. */
public record LivesInThePast(Date placedAt, KnowsOrders product) {}
