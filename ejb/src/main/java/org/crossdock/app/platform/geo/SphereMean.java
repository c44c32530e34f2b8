package org.crossdock.app.platform.geo;

import org.crossdock.domain.shared.GeoPoint;

/**
 * The middle of many points as the direction of the sum of their unit vectors: a plain mean of
 * longitudes would put Fiji, which lies on both sides of the date line, into Africa.
 */
final class SphereMean {
    private double x;
    private double y;
    private double z;

    void add(int fixedLatitude, int fixedLongitude) {
        double latitude = Math.toRadians(Degrees.toDouble(fixedLatitude));
        double longitude = Math.toRadians(Degrees.toDouble(fixedLongitude));
        x += Math.cos(latitude) * Math.cos(longitude);
        y += Math.cos(latitude) * Math.sin(longitude);
        z += Math.sin(latitude);
    }

    GeoPoint point() {
        double latitude = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
        double longitude = Math.toDegrees(Math.atan2(y, x));
        return Degrees.point(Degrees.fixed(latitude), Degrees.fixed(longitude));
    }
}
