package org.crossdock.app.inventory;

import java.time.Instant;
import org.crossdock.domain.inventory.StockCounters;

/**
 * The counters of one SKU at one node in a list.
 *
 * @param name the product's name
 * @param node code of the node
 */
public record StockRow(String sku, String name, String node, StockCounters counters, Instant updatedAt) {}
