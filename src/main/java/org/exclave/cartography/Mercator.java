package org.exclave.cartography;

/**
 * Spherical (Web) Mercator on the unit square: x grows east from 0 at 180° W to 1 at 180° E, y grows south from 0 at
 * {@value #MAX_LATITUDE}° N. Formula: EPSG method 1024, scaled by the circumference.
 */
public final class Mercator {

    /** The latitude, in degrees, at which the projected world is a square. */
    public static final double MAX_LATITUDE = 85.0511287798066;

    private static final double EQUATOR_METERS = 40_075_016.6855785;

    private Mercator() {}

    /** East-west position of a longitude in degrees, −180 to 180. */
    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    /** North-south position of a latitude in degrees; beyond {@value #MAX_LATITUDE} it counts as that. */
    public static double y(double latitude) {
        double bounded = Math.clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE);
        double sine = Math.sin(Math.toRadians(bounded));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** The longitude in degrees of an east-west position. */
    public static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    /** The latitude in degrees of a north-south position. */
    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /** How many metres on the ground the whole width of the unit square stands for at a latitude in degrees. */
    public static double worldMeters(double latitude) {
        return EQUATOR_METERS * Math.cos(Math.toRadians(latitude));
    }
}
