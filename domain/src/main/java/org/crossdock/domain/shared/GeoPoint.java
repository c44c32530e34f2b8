package org.crossdock.domain.shared;

/**
 * A place on the earth.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KILOMETERS = 6371;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance by the haversine formula. */
    public double kilometersTo(GeoPoint other) {
        double northward = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double eastward = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = northward * northward
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * eastward * eastward;
        return 2 * EARTH_RADIUS_KILOMETERS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
