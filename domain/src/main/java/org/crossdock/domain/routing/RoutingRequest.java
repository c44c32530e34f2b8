package org.crossdock.domain.routing;

import java.util.List;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Everything a routing decision depends on; equal requests get equal decisions.
 *
 * @param pickupNode code of the node the customer chose, for pickup only
 * @param destination where the customer is, if known
 * @param destinationLabel the destination in words a person reads, such as {@code 10024 New York, US}
 * @param lines units to be placed; several lines may carry one SKU and then share its stock
 * @param nodes every node the order's channel may use, also those that cannot serve it
 */
public record RoutingRequest(
        FulfillmentMethod method,
        @Nullable String pickupNode,
        @Nullable GeoPoint destination,
        String destinationLabel,
        DestinationPrecision precision,
        List<RoutingLine> lines,
        List<RoutingNode> nodes,
        CostRates rates) {

    public RoutingRequest {
        lines = List.copyOf(lines);
        nodes = List.copyOf(nodes);
        if (lines.stream().mapToInt(RoutingLine::line).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("Two lines have the same position");
        }
    }
}
