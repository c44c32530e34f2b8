package org.crossdock.web.picture;

import org.crossdock.domain.shared.GeoPoint;

/** The way from a node to the goal, as a gently bent line. */
public record Lane(String path) {

    private static final double BEND = 0.12;

    static Lane between(GeoPoint from, GeoPoint to, Projection projection) {
        double x1 = projection.x(from.longitude());
        double y1 = projection.y(from.latitude());
        double x2 = projection.x(to.longitude());
        double y2 = projection.y(to.latitude());
        double bendX = (x1 + x2) / 2 + (y2 - y1) * BEND;
        double bendY = (y1 + y2) / 2 - Math.abs(x2 - x1) * BEND;
        return new Lane("M" + pair(x1, y1) + "Q" + pair(bendX, bendY) + " " + pair(x2, y2));
    }

    private static String pair(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }
}
