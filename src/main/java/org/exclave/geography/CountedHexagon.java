package org.exclave.geography;

import org.locationtech.jts.geom.Polygon;

/**
 * A cell of a grid of hexagons.
 *
 * @param outline in degrees, EPSG:4326
 * @param count how many points lie in it, at least 1
 */
public record CountedHexagon(Polygon outline, int count) {

    public CountedHexagon {
        Requirement.area(outline);
        Requirement.require(count > 0, "a count above 0", count);
    }
}
