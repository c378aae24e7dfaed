package org.exclave.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a layer, as its layer promises it.
 *
 * @param key that of the row
 * @param geometry of the kind of the layer, not empty, degrees
 * @param values in the order of {@link AtlasLayer#columns()}, null where a column may be empty and is
 */
record MapRow(AtlasLayer layer, long key, Geometry geometry, List<@Nullable Object> values) {

    /** Its name in faults, and as a feature. */
    String id() {
        return layer.table() + "." + key;
    }

    /** What stands in a column; null where nothing does, or the layer has no such column. */
    @Nullable Object value(String column) {
        for (int i = 0; i < values.size(); i++) {
            if (layer.columns().get(i).name().equals(column)) {
                return values.get(i);
            }
        }
        return null;
    }
}
