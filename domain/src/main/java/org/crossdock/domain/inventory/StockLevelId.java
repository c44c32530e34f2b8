package org.crossdock.domain.inventory;

import java.util.UUID;

/** Identity of the counters of one SKU at one node. */
public record StockLevelId(UUID value) {}
