package org.exclave.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A country of the small map that shows where the large one lies.
 *
 * @param name in English
 * @param area in degrees, EPSG:4326, coarse
 */
public record LocatorCountry(String name, Geometry area) {

    public LocatorCountry {
        Requirement.name(name);
        Requirement.area(area);
    }
}
