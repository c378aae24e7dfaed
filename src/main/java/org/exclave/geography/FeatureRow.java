package org.exclave.geography;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a table of features in somebody's GeoPackage.
 *
 * @param layer what its table is called for people
 * @param parts its points, lines and areas, in degrees east and north on WGS 84, not held to any range; none where it is empty
 * @param values texts, and numbers as {@link Long} or {@link Double}, by the name of their column
 */
public record FeatureRow(String layer, List<Geometry> parts, Map<String, Object> values) {

    /** Takes copies. */
    public FeatureRow {
        parts = List.copyOf(parts);
        values = Map.copyOf(values);
    }
}
