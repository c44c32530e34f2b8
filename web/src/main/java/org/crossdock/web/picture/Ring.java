package org.crossdock.web.picture;

/** One closed outline: an island, a country, a state. */
final class Ring {

    private static final double LEAST_STEP = 1.2;

    private final double[] longitudes;
    private final double[] latitudes;
    private final Bounds bounds;

    private Ring(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        this.bounds = Bounds.around(longitudes, latitudes);
    }

    /** Reads {@code "longitude,latitude longitude,latitude …"}. */
    static Ring parse(String line) {
        String[] corners = line.split(" ", -1);
        double[] longitudes = new double[corners.length];
        double[] latitudes = new double[corners.length];
        for (int corner = 0; corner < corners.length; corner++) {
            int comma = corners[corner].indexOf(',');
            longitudes[corner] = Double.parseDouble(corners[corner].substring(0, comma));
            latitudes[corner] = Double.parseDouble(corners[corner].substring(comma + 1));
        }
        return new Ring(longitudes, latitudes);
    }

    boolean isSeenIn(Projection projection) {
        return bounds.meets(projection.bounds());
    }

    /** Adds this outline to an SVG path; corners that fall on the same pixel are left out. */
    void drawOn(StringBuilder path, Projection projection) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int corner = 0; corner < longitudes.length; corner++) {
            double x = projection.x(longitudes[corner]);
            double y = projection.y(latitudes[corner]);
            if (Math.abs(x - lastX) + Math.abs(y - lastY) < LEAST_STEP) {
                continue;
            }
            path.append(corner == 0 ? 'M' : 'L').append(tenth(x)).append(' ').append(tenth(y));
            lastX = x;
            lastY = y;
        }
        path.append('Z');
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
