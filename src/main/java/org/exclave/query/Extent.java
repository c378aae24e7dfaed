package org.exclave.query;

/**
 * A rectangle on the ground.
 *
 * @param west degrees east (EPSG:4326), below {@code east}
 * @param south degrees north, below {@code north}
 * @param east degrees east
 * @param north degrees north
 */
public record Extent(double west, double south, double east, double north) {

    private static final double KM_PER_DEGREE = 111.32;

    public Extent {
        if (!(west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90)) {
            throw new IllegalArgumentException("not an extent: " + west + ", " + south + ", " + east + ", " + north);
        }
    }

    /** The rectangle around a circle; near enough for showing it. */
    static Extent around(double longitude, double latitude, double radiusKm) {
        double up = radiusKm / KM_PER_DEGREE;
        double across = up / Math.cos(Math.toRadians(latitude));
        return new Extent(longitude - across, latitude - up, longitude + across, latitude + up);
    }
}
