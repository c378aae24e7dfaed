package org.exclave.geography;

/**
 * The place of a line that is nearest to some other place.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param distanceMeters how far it is on the ellipsoid, 0 or more
 */
public record NearestPoint(double longitude, double latitude, double distanceMeters) {

    public NearestPoint {
        Requirement.position(longitude, latitude);
        Requirement.require(distanceMeters >= 0, "distance of 0 or more", distanceMeters);
    }
}
