package org.exclave.geography;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiLineString;

/**
 * A river.
 *
 * @param name or null when the source names none
 * @param course in degrees, EPSG:4326
 * @param schematic whether the course was drawn by hand along the valley and is no more exact than a kilometre or two
 */
public record River(@Nullable String name, MultiLineString course, boolean schematic) {

    public River {
        Requirement.line(course);
    }
}
