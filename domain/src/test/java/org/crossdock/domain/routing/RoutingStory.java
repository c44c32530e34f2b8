package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Tells a routing request in the words of the shop: a customer, lines, and nodes at so many kilometers. */
final class RoutingStory {

    private static final double KILOMETERS_PER_DEGREE = Math.PI * 6371 / 180;

    private FulfillmentMethod method = FulfillmentMethod.SHIP;

    private @Nullable String pickupNode;

    private @Nullable GeoPoint destination = new GeoPoint(0, 0);

    private DestinationPrecision precision = DestinationPrecision.POSTAL_CODE;

    private CostRates rates = CostRates.DEFAULT;

    private final List<RoutingLine> lines = new ArrayList<>();

    private final List<RoutingNode> nodes = new ArrayList<>();

    static RoutingStory anOrder() {
        return new RoutingStory();
    }

    RoutingStory with(int quantity, String sku) {
        lines.add(new RoutingLine(lines.size(), sku, quantity));
        return this;
    }

    RoutingStory collectedAt(String node) {
        method = FulfillmentMethod.PICKUP;
        pickupNode = node;
        return this;
    }

    RoutingStory toAnUnknownPlace() {
        destination = null;
        precision = DestinationPrecision.UNKNOWN;
        return this;
    }

    RoutingStory knownTo(DestinationPrecision known) {
        precision = known;
        return this;
    }

    RoutingStory atRates(CostRates other) {
        rates = other;
        return this;
    }

    /** A node that ships and hands over; stock is told as SKU, units, SKU, units … */
    RoutingStory node(String code, double kilometers, Object... stock) {
        return add(new Offer(true, true, true), code, place(kilometers), stock);
    }

    RoutingStory nodeSomewhere(String code, Object... stock) {
        return add(new Offer(true, true, true), code, null, stock);
    }

    RoutingStory closedNode(String code, Object... stock) {
        return add(new Offer(false, true, true), code, place(0), stock);
    }

    RoutingStory nodeWithoutShipping(String code, Object... stock) {
        return add(new Offer(true, false, true), code, place(0), stock);
    }

    RoutingStory nodeWithoutPickup(String code, Object... stock) {
        return add(new Offer(true, true, false), code, place(0), stock);
    }

    RoutingRequest request() {
        return new RoutingRequest(method, pickupNode, destination, "Null Island", precision, lines, nodes, rates);
    }

    RoutingDecision routed() {
        return new RoutingEngine().route(request());
    }

    private static GeoPoint place(double kilometers) {
        return new GeoPoint(kilometers / KILOMETERS_PER_DEGREE, 0);
    }

    private RoutingStory add(Offer offer, String code, @Nullable GeoPoint point, Object... stock) {
        Map<String, Integer> available = new LinkedHashMap<>();
        for (int index = 0; index < stock.length; index += 2) {
            available.put((String) stock[index], (Integer) stock[index + 1]);
        }
        int sequence = nodes.size() + 1;
        nodes.add(new RoutingNode(
                code, "Node " + code, sequence, point, offer.active(), offer.ships(), offer.pickup(), available));
        return this;
    }

    private record Offer(boolean active, boolean ships, boolean pickup) {}
}
