package org.exclave.mapbuilder;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A row for the map file: a geometry in degrees and its values by column. */
final class Row {

    private final Geometry geometry;
    private final Map<String, Object> values = new HashMap<>();

    Row(Geometry geometry, Credit credit) {
        this.geometry = geometry;
        with("source", credit.source()).with("licence", credit.licence());
    }

    /** Fills a column; null leaves it empty. */
    Row with(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    Geometry geometry() {
        return geometry;
    }

    Map<String, Object> values() {
        return values;
    }
}
