package org.exclave.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A table to be written into a GeoPackage.
 *
 * @param name letters and underscores only
 * @param form of all its geometries, as GeoPackage has it, such as {@code LINESTRING}; null for a table without any
 * @param columns no two with one name, letters of either case being the same, none called {@code fid} or {@code geometry}
 * @param rows in their order; gone through once
 */
public record FeatureTable(String name, @Nullable String form, List<Column> columns, Iterable<Row> rows) {

    /** Takes a copy of the columns. */
    public FeatureTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Whole numbers. */
        INTEGER,
        /** Numbers. */
        REAL,
        /** Instants in UTC, as GeoPackage writes them: {@code 2022-09-16T03:00:00.000Z}. */
        DATETIME
    }

    /**
     * A column.
     *
     * @param name any signs
     */
    public record Column(String name, Kind kind) {

        /** A column of words. */
        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }
    }

    /**
     * One feature.
     *
     * @param geometry in degrees; null where nothing can be said of its place
     * @param values texts and numbers, one to each column; null where nothing is said
     */
    public record Row(@Nullable Geometry geometry, List<? extends @Nullable Object> values) {}
}
