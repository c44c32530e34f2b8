package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;

/** Orders and networks by chance, the same ones for the same seed. */
final class RandomOrders {

    private static final List<CostRates> RATES = List.of(
            CostRates.DEFAULT,
            new CostRates(1_000_000, 423_000, 336),
            new CostRates(0, 100_000, 50),
            new CostRates(500_000, 0, 1000));

    private final Random random;

    RandomOrders(long seed) {
        this.random = new Random(seed);
    }

    /** A small order full of corner cases: few units, repeated SKUs, closed nodes, places nobody knows. */
    RoutingRequest small() {
        int nodeCount = 1 + random.nextInt(5);
        List<RoutingNode> nodes = new ArrayList<>();
        List<String> skus = skus(1 + random.nextInt(4));
        for (int index = 0; index < nodeCount; index++) {
            GeoPoint point = random.nextInt(30) == 0 ? null : place();
            Map<String, Integer> stock = stock(skus, 0.7, 5);
            boolean active = random.nextInt(12) > 0;
            boolean ships = random.nextInt(12) > 0;
            nodes.add(new RoutingNode("N" + index, "", sequence(index), point, active, ships, true, stock));
        }
        List<RoutingLine> lines = new ArrayList<>();
        for (int line = 0; line < skus.size() + random.nextInt(2); line++) {
            lines.add(new RoutingLine(line, skus.get(random.nextInt(skus.size())), 1 + random.nextInt(4)));
        }
        boolean pickup = random.nextInt(15) == 0;
        CostRates rates = RATES.get(random.nextInt(RATES.size()));
        return request(pickup ? FulfillmentMethod.PICKUP : FulfillmentMethod.SHIP, rates, lines, nodes);
    }

    /** As many single-unit lines as told, each held by a node with the given probability, and somewhere at least. */
    RoutingRequest spread(int lineCount, int nodeCount, double held) {
        List<String> skus = skus(lineCount);
        List<Map<String, Integer>> stocks = new ArrayList<>();
        for (int index = 0; index < nodeCount; index++) {
            stocks.add(stock(skus, held, 1));
        }
        List<RoutingLine> lines = new ArrayList<>();
        for (String sku : skus) {
            lines.add(new RoutingLine(lines.size(), sku, 1));
            stocks.get(random.nextInt(nodeCount)).put(sku, 1);
        }
        return request(FulfillmentMethod.SHIP, CostRates.DEFAULT, lines, nodes(stocks));
    }

    /** A wholesale order: many units of many lines, often more than one node has. */
    RoutingRequest wholesale(int lineCount, int nodeCount) {
        List<String> skus = skus(lineCount);
        List<Map<String, Integer>> stocks = new ArrayList<>();
        for (int index = 0; index < nodeCount; index++) {
            stocks.add(stock(skus, 0.6, 60));
        }
        List<RoutingLine> lines = new ArrayList<>();
        for (String sku : skus) {
            lines.add(new RoutingLine(lines.size(), sku, 1 + random.nextInt(48)));
        }
        return request(FulfillmentMethod.SHIP, CostRates.DEFAULT, lines, nodes(stocks));
    }

    /** The same request with its nodes told in another order. */
    RoutingRequest shuffled(RoutingRequest request) {
        List<RoutingNode> nodes = new ArrayList<>(request.nodes());
        Collections.shuffle(nodes, random);
        return new RoutingRequest(
                request.method(),
                request.pickupNode(),
                request.destination(),
                request.destinationLabel(),
                request.precision(),
                request.lines(),
                nodes,
                request.rates());
    }

    private RoutingRequest request(
            FulfillmentMethod method, CostRates rates, List<RoutingLine> lines, List<RoutingNode> nodes) {
        GeoPoint destination = random.nextInt(30) == 0 ? null : place();
        return new RoutingRequest(
                method, "N0", destination, "somewhere", DestinationPrecision.CITY, lines, nodes, rates);
    }

    private List<RoutingNode> nodes(List<Map<String, Integer>> stocks) {
        List<RoutingNode> nodes = new ArrayList<>();
        for (Map<String, Integer> stock : stocks) {
            int index = nodes.size();
            nodes.add(new RoutingNode("N" + index, "", sequence(index), place(), true, true, true, stock));
        }
        return nodes;
    }

    /** Every number once, but in no order. */
    private static int sequence(int index) {
        return index * 37 % 211;
    }

    private GeoPoint place() {
        return new GeoPoint(25 + random.nextInt(24), -120 + random.nextInt(45));
    }

    private static List<String> skus(int count) {
        List<String> skus = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            skus.add("S" + index);
        }
        return skus;
    }

    private Map<String, Integer> stock(List<String> skus, double held, int most) {
        Map<String, Integer> stock = new HashMap<>();
        for (String sku : skus) {
            if (random.nextDouble() < held) {
                stock.put(sku, 1 + random.nextInt(most));
            }
        }
        return stock;
    }
}
