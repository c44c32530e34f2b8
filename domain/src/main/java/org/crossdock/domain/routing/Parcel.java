package org.crossdock.domain.routing;

import java.util.Map;

/**
 * What one node sends or hands over for an order.
 *
 * @param node code of the node
 * @param quantities units by line position
 */
public record Parcel(String node, Map<Integer, Integer> quantities, CostParts cost) {}
