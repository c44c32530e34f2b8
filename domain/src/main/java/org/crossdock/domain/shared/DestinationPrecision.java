package org.crossdock.domain.shared;

/** How well the place of the customer is known, which is how far its distances can be trusted. */
public enum DestinationPrecision {
    POSTAL_CODE,
    CITY,
    /** The mean coordinates of the country's cities stand in for the customer. */
    COUNTRY,
    UNKNOWN
}
