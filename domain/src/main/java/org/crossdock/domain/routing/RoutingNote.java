package org.crossdock.domain.routing;

/** Something a reader of the explanation must know to trust its figures. */
public enum RoutingNote {
    /** Only the country is known: distances are from the mean of its cities. */
    DISTANCE_FROM_COUNTRY_MEAN("routing.note.distanceFromCountryMean"),
    /** The destination has no coordinates: distance counts nothing for any node. */
    DESTINATION_WITHOUT_COORDINATES("routing.note.destinationWithoutCoordinates"),
    /** An eligible node has no coordinates: distance counts nothing for any node. */
    NODE_WITHOUT_COORDINATES("routing.note.nodeWithoutCoordinates"),
    /** No single node holds a quantity: it was cut into pieces. */
    QUANTITY_CUT("routing.note.quantityCut"),
    /** Units are left over that no eligible node has. */
    UNITS_UNFILLED("routing.note.unitsUnfilled");

    private final String key;

    RoutingNote(String key) {
        this.key = key;
    }

    /** The key of its words in bundles. */
    public String key() {
        return key;
    }
}
