package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.shared.FulfillmentMethod;

/**
 * The oracle: the least cost of a small order by trying every plan there is, written from the rules alone.
 *
 * <p>A SKU that one node can fill goes to one node; any other may be cut in every way that adds up.
 */
final class EveryPlan {

    private final RoutingRequest request;

    private final List<RoutingNode> nodes;

    private final List<String> skus;

    private final Map<String, Integer> wanted = new LinkedHashMap<>();

    private final long[] unitCost;

    private int mustUse = -1;

    private long least;

    EveryPlan(RoutingRequest request) {
        this.request = request;
        request.lines().forEach(line -> wanted.merge(line.sku(), line.quantity(), Integer::sum));
        this.skus = List.copyOf(wanted.keySet());
        this.nodes = request.nodes().stream().filter(this::mayServe).toList();
        this.unitCost = nodes.stream().mapToLong(this::unitCost).toArray();
    }

    long leastCost() {
        return leastCostUsing(-1);
    }

    /** The least cost of a plan that uses this node; impossibly much if there is none. */
    long leastCostUsing(String code) {
        return leastCostUsing(nodes.stream().map(RoutingNode::code).toList().indexOf(code));
    }

    private long leastCostUsing(int node) {
        mustUse = node;
        least = Long.MAX_VALUE;
        place(0, 0, 0);
        return least;
    }

    private boolean mayServe(RoutingNode node) {
        boolean offered = request.method() == FulfillmentMethod.SHIP
                ? node.ships()
                : node.pickup() && node.code().equals(request.pickupNode());
        return node.active() && offered && wanted.keySet().stream().anyMatch(sku -> stock(node, sku) > 0);
    }

    private static int stock(RoutingNode node, String sku) {
        return Math.max(0, node.available().getOrDefault(sku, 0));
    }

    private long unitCost(RoutingNode node) {
        boolean measured = request.destination() != null && nodes.stream().allMatch(other -> other.point() != null);
        if (request.method() == FulfillmentMethod.PICKUP || !measured) {
            return request.rates().perItem();
        }
        double kilometers = Math.rint(request.destination().kilometersTo(node.point()) * 10) / 10;
        return request.rates().perItem()
                + Math.round(kilometers * request.rates().perItemKilometer());
    }

    private void place(int sku, long used, long cost) {
        if (sku == skus.size()) {
            long shipment = request.method() == FulfillmentMethod.PICKUP
                    ? 0
                    : request.rates().perShipment();
            if (mustUse < 0 || (used & 1L << mustUse) != 0) {
                least = Math.min(least, cost + shipment * Long.bitCount(used));
            }
            return;
        }
        int stock = nodes.stream().mapToInt(node -> stock(node, skus.get(sku))).sum();
        int fillable = Math.min(wanted.get(skus.get(sku)), stock);
        List<Integer> holders = holders(skus.get(sku), fillable);
        if (fillable == 0) {
            place(sku + 1, used, cost);
        } else if (holders.isEmpty()) {
            cut(sku, 0, fillable, used, cost);
        } else {
            holders.forEach(node -> place(sku + 1, used | 1L << node, cost + fillable * unitCost[node]));
        }
    }

    private void cut(int sku, int node, int left, long used, long cost) {
        if (left == 0) {
            place(sku + 1, used, cost);
        } else if (node < nodes.size()) {
            int most = Math.min(left, stock(nodes.get(node), skus.get(sku)));
            for (int take = 0; take <= most; take++) {
                long opened = take == 0 ? used : used | 1L << node;
                cut(sku, node + 1, left - take, opened, cost + take * unitCost[node]);
            }
        }
    }

    private List<Integer> holders(String sku, int units) {
        List<Integer> holders = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (stock(nodes.get(node), sku) >= units) {
                holders.add(node);
            }
        }
        return holders;
    }
}
