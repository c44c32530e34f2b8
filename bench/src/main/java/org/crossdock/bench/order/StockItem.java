package org.crossdock.bench.order;

import java.util.UUID;

/** A product at a node, as the rows name them. */
record StockItem(UUID level, UUID product, String sku, String name, StockPlace place) {}
