package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands the units of a plan to the lines that asked for them: the earlier line of a SKU is filled first. */
final class LinePouring {

    private final Demand demand;

    private final int[] left;

    private final List<Parcel> parcels;

    LinePouring(Demand demand, Plan plan) {
        this.demand = demand;
        this.left = demand.lines().stream().mapToInt(RoutingLine::quantity).toArray();
        List<Share> shares = new ArrayList<>(plan.shares());
        shares.sort(Comparator.comparingInt(Share::position));
        List<Parcel> poured = new ArrayList<>(shares.size());
        for (Share share : shares) {
            poured.add(new Parcel(share.candidate().node().code(), pour(share), share.cost()));
        }
        this.parcels = List.copyOf(poured);
    }

    /** One for each node, the cheapest unit first. */
    List<Parcel> parcels() {
        return parcels;
    }

    /** What no parcel holds, by line position. */
    Map<Integer, Integer> unfilled() {
        Map<Integer, Integer> unfilled = LinkedHashMap.newLinkedHashMap(0);
        for (int index = 0; index < left.length; index++) {
            if (left[index] > 0) {
                unfilled.put(demand.lines().get(index).line(), left[index]);
            }
        }
        return Collections.unmodifiableMap(unfilled);
    }

    private Map<Integer, Integer> pour(Share share) {
        int[] inParcel = share.unitsBySku();
        Map<Integer, Integer> quantities = new LinkedHashMap<>();
        for (int index = 0; index < left.length; index++) {
            int sku = demand.skuOfLine(index);
            int take = Math.min(left[index], inParcel[sku]);
            if (take > 0) {
                quantities.put(demand.lines().get(index).line(), take);
                inParcel[sku] -= take;
                left[index] -= take;
            }
        }
        return Collections.unmodifiableMap(quantities);
    }
}
