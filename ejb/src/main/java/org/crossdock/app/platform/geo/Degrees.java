package org.crossdock.app.platform.geo;

import org.crossdock.domain.shared.GeoPoint;

/** Coordinates as whole ten-thousandths of a degree (about eleven meters), half the size of a double. */
final class Degrees {
    private static final double PARTS = 10_000.0;

    private Degrees() {}

    static int parse(String degrees) {
        return fixed(Double.parseDouble(degrees));
    }

    static int fixed(double degrees) {
        return Math.toIntExact(Math.round(degrees * PARTS));
    }

    static double toDouble(int fixed) {
        return fixed / PARTS;
    }

    static GeoPoint point(int latitude, int longitude) {
        return new GeoPoint(toDouble(latitude), toDouble(longitude));
    }
}
