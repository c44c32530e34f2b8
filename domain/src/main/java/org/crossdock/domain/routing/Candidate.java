package org.crossdock.domain.routing;

import org.jspecify.annotations.Nullable;

/**
 * A node of the request with what it could give and what that would cost.
 *
 * <p>Plans are compared by weight: their cost, and where costs are equal the places of their nodes in the merchant's
 * sequence. Both add up over parcels, so that a plan of least weight is found by adding.
 */
final class Candidate {

    /** Room for the sum of places below one millionth of the currency unit. */
    private static final int PLACE_BITS = 16;

    private final RoutingNode node;

    private final int[] stock;

    private final @Nullable Double kilometers;

    private final ParcelCosts costs;

    private final long distancePerUnit;

    private final long openingWeight;

    private final long unitWeight;

    /**
     * A node at a place of the merchant's sequence, counted from 1.
     *
     * @param stock what it could give of each SKU
     */
    Candidate(RoutingNode node, int[] stock, int place, ParcelCosts costs) {
        this.node = node;
        this.stock = stock;
        this.costs = costs;
        this.kilometers = costs.kilometers(node);
        this.distancePerUnit = costs.distancePerUnit(kilometers);
        this.openingWeight = Math.addExact(weightOf(costs.rates().perShipment()), place);
        this.unitWeight = weightOf(Math.addExact(costs.rates().perItem(), distancePerUnit));
    }

    static long costOf(long weight) {
        return weight >> PLACE_BITS;
    }

    private static long weightOf(long cost) {
        return Math.multiplyExact(cost, 1L << PLACE_BITS);
    }

    RoutingNode node() {
        return node;
    }

    @Nullable Double kilometers() {
        return kilometers;
    }

    int stock(int sku) {
        return stock[sku];
    }

    /** The weight of a parcel from here before anything is in it. */
    long openingWeight() {
        return openingWeight;
    }

    long unitWeight() {
        return unitWeight;
    }

    CostParts cost(long units) {
        return costs.of(units, distancePerUnit);
    }

    long unitsAlone() {
        long units = 0;
        for (int give : stock) {
            units += give;
        }
        return units;
    }
}
