package org.exclave.exchange.feature;

import java.util.List;
import org.exclave.geography.FeatureTable;

/**
 * Things of one kind to be written.
 *
 * @param title what they are called together
 * @param note whom they are owed to, and on which terms; may be empty
 * @param table what their table is called in a GeoPackage: letters and underscores only
 * @param form of their geometries as GeoPackage has it, such as {@code POINT}
 * @param columns what is said of each, under names of which no two are the same
 * @param features in their order; gone through once
 * @param beside tables without geometry that go into a GeoPackage with them
 */
public record FeatureSheet(
        String title,
        String note,
        String table,
        String form,
        List<FeatureTable.Column> columns,
        Iterable<WrittenFeature> features,
        List<FeatureTable> beside) {

    /** Takes copies of the lists. */
    public FeatureSheet {
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
    }
}
