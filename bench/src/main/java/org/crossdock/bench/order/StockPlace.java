package org.crossdock.bench.order;

import java.util.UUID;

/** A node as the rows name it. */
record StockPlace(UUID id, String code) {}
