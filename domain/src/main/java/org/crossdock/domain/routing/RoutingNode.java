package org.crossdock.domain.routing;

import java.util.Map;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A node as routing sees it at this moment.
 *
 * @param sequence the merchant's own order of nodes; the lower one wins a tie
 * @param point where it is, if known
 * @param ships whether it sends parcels
 * @param pickup whether customers collect there
 * @param available units available to fulfill now, by SKU; a missing SKU has none
 */
public record RoutingNode(
        String code,
        String name,
        int sequence,
        @Nullable GeoPoint point,
        boolean active,
        boolean ships,
        boolean pickup,
        Map<String, Integer> available) {

    public RoutingNode {
        available = Map.copyOf(available);
    }

    int available(String sku) {
        return Math.max(0, available.getOrDefault(sku, 0));
    }
}
