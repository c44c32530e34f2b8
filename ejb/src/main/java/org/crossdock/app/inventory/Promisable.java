package org.crossdock.app.inventory;

import java.util.List;

/**
 * What may be promised of one SKU.
 *
 * @param available units over all nodes that offer the method
 * @param pickupNodes codes of the nodes where it can be collected now
 */
public record Promisable(String sku, int available, List<String> pickupNodes) {}
