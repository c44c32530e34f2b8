package org.crossdock.web.picture;

import java.util.Arrays;
import java.util.List;
import org.crossdock.domain.shared.GeoPoint;

/** A part of the world between two meridians and two parallels, in degrees. */
record Bounds(double west, double south, double east, double north) {

    static Bounds around(double[] longitudes, double[] latitudes) {
        return new Bounds(
                Arrays.stream(longitudes).min().orElseThrow(),
                Arrays.stream(latitudes).min().orElseThrow(),
                Arrays.stream(longitudes).max().orElseThrow(),
                Arrays.stream(latitudes).max().orElseThrow());
    }

    static Bounds around(List<GeoPoint> points) {
        return around(
                points.stream().mapToDouble(GeoPoint::longitude).toArray(),
                points.stream().mapToDouble(GeoPoint::latitude).toArray());
    }

    boolean meets(Bounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    double middleLatitude() {
        return (south + north) / 2;
    }

    double middleLongitude() {
        return (west + east) / 2;
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }
}
