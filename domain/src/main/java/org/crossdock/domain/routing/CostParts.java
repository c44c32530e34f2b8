package org.crossdock.domain.routing;

/** What a parcel or a plan costs, by cause, in millionths of the currency unit. */
public record CostParts(long shipment, long items, long distance) {

    static final CostParts NOTHING = new CostParts(0, 0, 0);

    public long total() {
        return shipment + items + distance;
    }

    CostParts plus(CostParts other) {
        return new CostParts(shipment + other.shipment, items + other.items, distance + other.distance);
    }
}
