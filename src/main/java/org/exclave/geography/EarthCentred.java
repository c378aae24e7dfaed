package org.exclave.geography;

import net.sf.geographiclib.Constants;

/** Points of the ellipsoid of WGS 84 as x, y, z in metres from the centre of the earth. */
final class EarthCentred {

    private static final double RADIUS = Constants.WGS84_a;
    private static final double ECCENTRICITY_SQUARED = Constants.WGS84_f * (2 - Constants.WGS84_f);

    private EarthCentred() {}

    static double[] of(double longitude, double latitude) {
        double lambda = Math.toRadians(longitude);
        double phi = Math.toRadians(latitude);
        double sine = Math.sin(phi);
        double normal = RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
        double fromAxis = normal * Math.cos(phi);
        return new double[] {
            fromAxis * Math.cos(lambda), fromAxis * Math.sin(lambda), normal * (1 - ECCENTRICITY_SQUARED) * sine
        };
    }

    static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }
}
