package org.crossdock.web.picture;

import java.util.List;
import org.crossdock.domain.shared.GeoPoint;

/**
 * Puts places of the world on a picture: equirectangular, true to scale at the middle latitude, centered on the points
 * that matter with some air around them.
 */
final class Projection {

    private static final double AIR = 1.35;
    private static final double LEAST_DEGREES = 3;

    private final int width;
    private final int height;
    private final double pixelsPerDegree;
    private final double narrowing;
    private final double middleLongitude;
    private final double middleLatitude;

    Projection(int width, int height, List<GeoPoint> points) {
        Bounds around = Bounds.around(points);
        this.width = width;
        this.height = height;
        this.middleLongitude = around.middleLongitude();
        this.middleLatitude = around.middleLatitude();
        this.narrowing = Math.cos(Math.toRadians(middleLatitude));
        double degreesAcross = Math.max(LEAST_DEGREES, around.width() * narrowing) * AIR;
        double degreesDown = Math.max(LEAST_DEGREES, around.height()) * AIR;
        this.pixelsPerDegree = Math.min(width / degreesAcross, height / degreesDown);
    }

    double x(double longitude) {
        return width / 2.0 + (longitude - middleLongitude) * narrowing * pixelsPerDegree;
    }

    double y(double latitude) {
        return height / 2.0 - (latitude - middleLatitude) * pixelsPerDegree;
    }

    /** What can be seen of the world. */
    Bounds bounds() {
        double halfAcross = width / 2.0 / pixelsPerDegree / narrowing;
        double halfDown = height / 2.0 / pixelsPerDegree;
        return new Bounds(
                middleLongitude - halfAcross,
                middleLatitude - halfDown,
                middleLongitude + halfAcross,
                middleLatitude + halfDown);
    }
}
