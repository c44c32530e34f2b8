package org.crossdock.app.inventory;

import java.util.UUID;
import org.crossdock.domain.inventory.StockLevelId;

/**
 * Units an order claims at a node.
 *
 * @param orderLine line that needs them
 * @param fulfillmentLine line that will carry the claim out
 */
public record StockClaim(StockLevelId level, int quantity, UUID orderLine, UUID fulfillmentLine) {}
