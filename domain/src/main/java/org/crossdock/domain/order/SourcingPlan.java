package org.crossdock.domain.order;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which node gives which units of an order.
 *
 * @param unfilled units that no node has, by line position
 * @param explanation why the plan is as it is: routing's own document, opaque to the order
 */
public record SourcingPlan(List<Allotment> allotments, Map<Integer, Integer> unfilled, String explanation) {

    public SourcingPlan {
        allotments = List.copyOf(allotments);
        unfilled = Map.copyOf(unfilled);
    }

    /** Whether every unit found a node. */
    public boolean fillsEverything() {
        return unfilled.isEmpty();
    }

    Map<String, Integer> unitsByNode() {
        Map<String, Integer> units = new TreeMap<>();
        allotments.forEach(allotment -> units.merge(allotment.nodeCode(), allotment.quantity(), Integer::sum));
        return units;
    }
}
