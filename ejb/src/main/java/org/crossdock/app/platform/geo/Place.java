package org.crossdock.app.platform.geo;

import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.GeoPoint;

/**
 * A point for an address, how exact it is, and the words that say so in an explanation, such as
 * "mean of the cities of United Kingdom (GB)".
 */
public record Place(GeoPoint point, DestinationPrecision precision, String label) {}
