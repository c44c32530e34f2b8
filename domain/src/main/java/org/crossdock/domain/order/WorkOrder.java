package org.crossdock.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one node does for an order, as the order shows it.
 *
 * @param node code of the node
 * @param state the fulfillment order's own state, such as OPEN
 * @param releaseAt when its node is told
 */
public record WorkOrder(UUID id, String node, String state, Instant releaseAt, List<Line> lines) {

    public WorkOrder {
        lines = List.copyOf(lines);
    }

    /**
     * Units of one order line.
     *
     * @param line position of the order line, counted from 0
     */
    public record Line(int line, String sku, int quantity) {}
}
