package org.exclave.geography;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A lake or reservoir.
 *
 * @param name or null when the source names none
 * @param area in degrees, EPSG:4326
 * @param areaKm2 in square kilometres on the ellipsoid
 * @param schematic whether the shape is a mere sign of a water whose outline is not known
 */
public record Lake(@Nullable String name, Geometry area, double areaKm2, boolean schematic) {

    public Lake {
        Requirement.area(area);
        Requirement.positive("area", areaKm2);
    }
}
