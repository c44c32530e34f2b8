package org.crossdock.domain.routing;

import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods shall go.
 *
 * @param pickupNode code of the node the customer chose, for pickup only
 * @param label the destination in words
 */
public record RoutingTarget(
        FulfillmentMethod method, @Nullable String pickupNode, String label, DestinationPrecision precision) {}
