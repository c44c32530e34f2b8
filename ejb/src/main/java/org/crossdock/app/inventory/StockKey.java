package org.crossdock.app.inventory;

import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.catalog.ProductId;

/** Where a stock level is: one product at one node. */
record StockKey(ProductId product, String sku, NodeId node) {}
