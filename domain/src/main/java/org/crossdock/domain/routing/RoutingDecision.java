package org.crossdock.domain.routing;

import java.util.List;
import java.util.Map;

/**
 * Which node gives which units, and why.
 *
 * @param parcels at most one for each node
 * @param unfilled units that no eligible node has, by line position
 */
public record RoutingDecision(List<Parcel> parcels, Map<Integer, Integer> unfilled, RoutingExplanation explanation) {

    /** Whether every unit found a node. */
    public boolean fillsEverything() {
        return unfilled.isEmpty();
    }
}
