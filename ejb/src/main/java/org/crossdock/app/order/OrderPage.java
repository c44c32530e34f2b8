package org.crossdock.app.order;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list of orders.
 *
 * @param next where the next page goes on; empty when this is the last
 */
public record OrderPage(List<OrderRow> rows, Optional<OrderPosition> next) {}
