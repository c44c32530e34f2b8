package org.crossdock.domain.order;

import java.util.stream.Collectors;

/** The detail of order events as JSON: ids, quantities and money, never personal data. */
final class OrderFacts {

    private OrderFacts() {}

    static String placed(Order order) {
        return "{\"lines\":" + order.lines().size() + ",\"units\":"
                + order.units() + ",\"total\":"
                + order.totals().total() + ",\"currency\":\"" + order.currency() + "\"}";
    }

    static String routed(SourcingPlan plan) {
        String parcels = plan.unitsByNode().entrySet().stream()
                .map(entry -> "{\"node\":\"" + entry.getKey() + "\",\"units\":" + entry.getValue() + "}")
                .collect(Collectors.joining(","));
        int unfilled =
                plan.unfilled().values().stream().mapToInt(Integer::intValue).sum();
        return "{\"parcels\":[" + parcels + "],\"unfilled\":" + unfilled + "}";
    }
}
