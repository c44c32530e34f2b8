package org.crossdock.domain.routing;

import java.util.List;
import java.util.Set;

/**
 * The search in numbers: how many units of each SKU can be filled, and by whom.
 *
 * <p>Candidates stand in the order of what a unit from them weighs, so the first that holds a thing is the cheapest for
 * it among nodes that send a parcel anyway. From here on a candidate is known by its position in this order.
 */
final class RoutingProblem {

    /** More than any plan weighs, and small enough to be added twice. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Demand demand;

    private final List<Candidate> candidates;

    private final int[] fillable;

    RoutingProblem(Demand demand, List<Candidate> candidates) {
        this.demand = demand;
        this.candidates = candidates;
        this.fillable = new int[demand.skuCount()];
        for (int sku = 0; sku < fillable.length; sku++) {
            long stock = 0;
            for (Candidate candidate : candidates) {
                stock += candidate.stock(sku);
            }
            fillable[sku] = (int) Math.min(demand.units(sku), stock);
        }
        refuseWhatCannotBeAdded();
    }

    /** The same order without the nodes of a plan. */
    RoutingProblem without(Set<Candidate> nodes) {
        return new RoutingProblem(
                demand,
                candidates.stream().filter(node -> !nodes.contains(node)).toList());
    }

    Demand demand() {
        return demand;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate candidate(int position) {
        return candidates.get(position);
    }

    /** Units of a SKU that every good plan fills: all that is asked, or all there is. */
    int fillable(int sku) {
        return fillable[sku];
    }

    /** Whether this candidate alone fills all that can be filled. */
    boolean holdsEverything(int position) {
        Candidate candidate = candidates.get(position);
        for (int sku = 0; sku < fillable.length; sku++) {
            if (candidate.stock(sku) < fillable[sku]) {
                return false;
            }
        }
        return true;
    }

    private void refuseWhatCannotBeAdded() {
        long units = 0;
        for (int quantity : fillable) {
            units += quantity;
        }
        long heaviest = 0;
        for (Candidate candidate : candidates) {
            long all = Math.multiplyExact(units, candidate.unitWeight());
            long parcels = Math.multiplyExact(candidate.openingWeight(), candidates.size());
            heaviest = Math.max(heaviest, Math.addExact(all, parcels));
        }
        if (heaviest >= IMPOSSIBLE) {
            throw new ArithmeticException("An order of " + units + " units is too large for these rates");
        }
    }
}
