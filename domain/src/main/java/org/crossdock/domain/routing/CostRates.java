package org.crossdock.domain.routing;

/**
 * What sending costs, in millionths of the currency unit, so that sums are exact.
 *
 * @param perShipment for each parcel, whatever is in it
 * @param perItem for each unit
 * @param perItemKilometer for each unit and kilometer
 */
public record CostRates(long perShipment, long perItem, long perItemKilometer) {

    /** Published rates: 8.759 a shipment, 0.423 an item, 0.000541 an item and mile, with 1.61 km to the mile. */
    public static final CostRates DEFAULT = new CostRates(8_759_000, 423_000, 336);

    public CostRates {
        if (perShipment < 0 || perItem < 0 || perItemKilometer < 0) {
            throw new IllegalArgumentException("A rate is negative");
        }
    }
}
