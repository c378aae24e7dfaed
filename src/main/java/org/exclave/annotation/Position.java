package org.exclave.annotation;

/**
 * A place on the ground, WGS 84.
 *
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 */
public record Position(double longitude, double latitude) {

    /** @throws IllegalArgumentException when a coordinate is not a number or out of range */
    public Position {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no place on the ground: " + longitude + ", " + latitude);
        }
    }
}
