package org.exclave.geography;

/**
 * The exclave nearest to a place.
 *
 * @param id of the {@link Exclave}
 * @param distanceMeters to its outline on the ellipsoid, 0 when the place lies within
 * @param inside whether the place lies within
 */
public record NearestExclave(String id, double distanceMeters, boolean inside) {

    public NearestExclave {
        Requirement.name(id);
        Requirement.require(distanceMeters >= 0 && (!inside || distanceMeters == 0), "distance", distanceMeters);
    }
}
