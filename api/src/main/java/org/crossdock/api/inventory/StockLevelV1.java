package org.crossdock.api.inventory;

import org.crossdock.app.inventory.StockRow;
import org.crossdock.domain.inventory.StockCounters;

/**
 * The counters of one SKU at one node, in base units.
 *
 * @param available what may be sold: on hand − allocated − reserved − held, never below zero
 */
public record StockLevelV1(String sku, String node, int onHand, int allocated, int reserved, int held, int available) {

    static StockLevelV1 of(StockRow row) {
        StockCounters counters = row.counters();
        return new StockLevelV1(
                row.sku(),
                row.node(),
                counters.onHand(),
                counters.allocated(),
                counters.reserved(),
                counters.held(),
                counters.available());
    }
}
