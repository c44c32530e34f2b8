package org.crossdock.bench.order;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What is different from one order of the baseline to the next.
 *
 * @param ids new ids for everything that is written, oldest first
 * @param goods what it takes from stock, in the sequence of its lines
 */
record RawOrder(long number, LocalDateTime at, List<UUID> ids, List<StockItem> goods) {

    String externalId() {
        return "R-" + number;
    }

    /** The node that fills the order; it is one, since stock is ample. */
    StockPlace place() {
        return goods.getFirst().place();
    }
}
