package org.crossdock.domain.order;

import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.inventory.StockLevelId;

/**
 * Units of one line that one node shall give.
 *
 * @param id identity of the claim; the fulfillment line that carries it out has the same
 * @param line position of the order line, counted from 0
 */
public record Allotment(UUID id, int line, NodeId node, String nodeCode, StockLevelId stockLevel, int quantity) {}
