package org.exclave.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A table of features to be written.
 *
 * @param name letters only
 * @param form of all its geometries, as GeoPackage has it, such as {@code LINESTRING}
 * @param columns of text, letters and underscores only
 * @param rows in their order
 */
public record FeatureTable(String name, String form, List<String> columns, List<Row> rows) {

    /** Takes copies. */
    public FeatureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One feature.
     *
     * @param geometry in degrees
     * @param values one to each column
     */
    public record Row(Geometry geometry, List<@Nullable String> values) {}
}
