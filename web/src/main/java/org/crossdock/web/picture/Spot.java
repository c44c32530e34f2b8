package org.crossdock.web.picture;

import org.crossdock.domain.shared.GeoPoint;

/**
 * A place to be shown on a map.
 *
 * @param label what stands beside it
 * @param role how it is drawn, and in which order it gets room for its label
 */
public record Spot(String label, GeoPoint point, Role role) {

    /** What a place is in the picture. */
    public enum Role {
        /** Where the goods go. */
        GOAL,
        /** A node that gives goods. */
        USED,
        /** A node that takes no part. */
        OTHER
    }
}
