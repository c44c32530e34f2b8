package org.crossdock.domain.routing;

import java.util.List;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a parcel costs: a part for itself, a part for each unit, a part for each unit and kilometer.
 *
 * <p>Distance counts only if it is known for the destination and every eligible node; otherwise a node would win because
 * nobody knows where it is. A pickup costs its handling alone.
 */
final class ParcelCosts {

    private static final double TENTHS = 10;

    private final CostRates rates;

    private final @Nullable GeoPoint destination;

    private final boolean distanceCounts;

    ParcelCosts(RoutingRequest request, List<RoutingNode> eligible) {
        this.rates = request.method() == FulfillmentMethod.PICKUP
                ? new CostRates(0, request.rates().perItem(), 0)
                : request.rates();
        this.destination = request.destination();
        this.distanceCounts = destination != null && eligible.stream().allMatch(node -> node.point() != null);
    }

    CostRates rates() {
        return rates;
    }

    boolean distanceCounts() {
        return distanceCounts;
    }

    /** In tenths of a kilometer, so that a reader can do the sum again; null if either place is unknown. */
    @Nullable Double kilometers(RoutingNode node) {
        GeoPoint point = node.point();
        if (destination == null || point == null) {
            return null;
        }
        return Math.rint(destination.kilometersTo(point) * TENTHS) / TENTHS;
    }

    long distancePerUnit(@Nullable Double kilometers) {
        return distanceCounts && kilometers != null ? Math.round(kilometers * rates.perItemKilometer()) : 0;
    }

    CostParts of(long units, long distancePerUnit) {
        return new CostParts(rates.perShipment(), units * rates.perItem(), units * distancePerUnit);
    }
}
