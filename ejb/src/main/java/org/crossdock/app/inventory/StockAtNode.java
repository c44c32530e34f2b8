package org.crossdock.app.inventory;

import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.inventory.StockCounters;
import org.crossdock.domain.inventory.StockLevelId;

/** The counters of one SKU at one node, as last committed. */
public record StockAtNode(StockLevelId id, String sku, NodeId node, StockCounters counters) {}
