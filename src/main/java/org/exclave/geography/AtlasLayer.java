package org.exclave.geography;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import static org.exclave.geography.AtlasColumn.integer;
import static org.exclave.geography.AtlasColumn.optionalText;
import static org.exclave.geography.AtlasColumn.real;
import static org.exclave.geography.AtlasColumn.text;
import static org.exclave.geography.AtlasColumn.truth;

/**
 * The layers of the map file: the one place that names its tables and columns, for who writes it and who reads it. Each
 * table has the key {@value #KEY}, the geometry {@value #GEOMETRY}, the columns below, and a source and a licence in
 * each row.
 */
public enum AtlasLayer {
    COUNTRIES(
            "countries",
            MultiPolygon.class,
            text("edition"),
            text("code"),
            text("name_en"),
            text("name_ru"),
            text("name_ky"),
            text("name_tg")),
    BORDER_LINES("border_lines", MultiLineString.class, text("edition"), text("pair"), real("length_km")),
    EXCLAVES(
            "exclaves",
            Polygon.class,
            text("edition"),
            text("id"),
            text("name_en"),
            optionalText("name_ru"),
            optionalText("name_ky"),
            optionalText("name_tg"),
            optionalText("name_uz"),
            text("owner"),
            text("host"),
            real("area_km2")),
    ADMIN1_LINES("admin1_lines", MultiLineString.class, text("name"), text("country")),
    RIVERS("rivers", MultiLineString.class, optionalText("name"), truth("schematic"), optionalText("note")),
    LAKES(
            "lakes",
            Polygon.class,
            optionalText("name"),
            real("area_km2"),
            truth("schematic"),
            optionalText("note")),
    SETTLEMENTS(
            "settlements",
            Point.class,
            text("name"),
            optionalText("name_ru"),
            optionalText("name_ky"),
            optionalText("name_tg"),
            text("country"),
            integer("population"),
            text("feature_code"),
            optionalText("alternative_names")),
    ROADS("roads", MultiLineString.class, text("name"), truth("schematic"), text("note")),
    LOCATOR_COUNTRIES("locator_countries", MultiPolygon.class, text("name")),
    /** One row to a line of the grid, from the north: its outline, and the heights of its cells in whole metres. */
    ELEVATION("elevation", Polygon.class, integer("line"), text("heights"));

    /** The column of the key of each layer. */
    public static final String KEY = "fid";

    /** The column of the geometry of each layer. */
    public static final String GEOMETRY = "geom";

    /** Between the names in a column of several. */
    public static final String NAME_SEPARATOR = ",";

    /** Between the credits in the description of a layer. */
    public static final String CREDIT_SEPARATOR = " · ";

    private final String table;
    private final Class<? extends Geometry> geometryType;
    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed, which its type does not say
    private final List<AtlasColumn> columns;

    AtlasLayer(String table, Class<? extends Geometry> geometryType, AtlasColumn... columns) {
        this.table = table;
        this.geometryType = geometryType;
        this.columns = Stream.concat(Arrays.stream(columns), Stream.of(text("source"), text("licence")))
                .toList();
    }

    /** The name of the table. */
    public String table() {
        return table;
    }

    /** The only kind of geometry that a row may have. */
    public Class<? extends Geometry> geometryType() {
        return geometryType;
    }

    /** The columns after key and geometry, in the order of the table. */
    public List<AtlasColumn> columns() {
        return columns;
    }

    /** The layer of a table. */
    public static Optional<AtlasLayer> ofTable(String table) {
        return Arrays.stream(values()).filter(layer -> layer.table.equals(table)).findFirst();
    }
}
