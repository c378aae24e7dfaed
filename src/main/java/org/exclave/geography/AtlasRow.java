package org.exclave.geography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Point;

/** One row of the map file made into a record; what a record refuses comes out as {@link IllegalArgumentException}. */
final class AtlasRow {

    private static final List<String> LANGUAGES = List.of("en", "ru", "ky", "tg", "uz");

    private final MapRow row;

    AtlasRow(MapRow row) {
        this.row = row;
    }

    Edition edition() {
        String id = text("edition");
        return Edition.withId(id).orElseThrow(() -> new IllegalArgumentException("unknown edition " + id));
    }

    Country country() {
        return new Country(text("code"), geometry());
    }

    BorderLine borderLine() {
        return new BorderLine(text("pair"), line());
    }

    Exclave exclave() {
        return new Exclave(text("id"), names(), text("owner"), text("host"), geometry(), real("area_km2"));
    }

    Settlement settlement() {
        Point point = (Point) geometry();
        return new Settlement(
                text("name"),
                names(),
                text("country"),
                integer("population"),
                text("feature_code"),
                point.getX(),
                point.getY(),
                split(optionalText("alternative_names")));
    }

    Lake lake() {
        return new Lake(optionalText("name"), geometry(), real("area_km2"), truth("schematic"));
    }

    River river() {
        return new River(optionalText("name"), line(), truth("schematic"));
    }

    Road road() {
        return new Road(text("name"), line());
    }

    AdminLine adminLine() {
        return new AdminLine(text("name"), text("country"), line());
    }

    LocatorCountry locatorCountry() {
        return new LocatorCountry(text("name"), geometry());
    }

    ElevationLine elevationLine() {
        int[] heights = Arrays.stream(text("heights").split(AtlasLayer.NAME_SEPARATOR))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new ElevationLine(
                integer("line"), geometry().getEnvelopeInternal(), heights);
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String language : LANGUAGES) {
            String name = optionalText("name_" + language);
            if (name != null) {
                names.put(language, name);
            }
        }
        return names;
    }

    private static List<String> split(@Nullable String names) {
        return names == null ? List.of() : Arrays.asList(names.split(AtlasLayer.NAME_SEPARATOR));
    }

    private Geometry geometry() {
        return row.geometry();
    }

    private MultiLineString line() {
        return (MultiLineString) geometry();
    }

    private String text(String column) {
        return Objects.requireNonNull(optionalText(column), column);
    }

    private @Nullable String optionalText(String column) {
        return (String) row.value(column);
    }

    private int integer(String column) {
        return (Integer) Objects.requireNonNull(row.value(column), column);
    }

    private double real(String column) {
        return (Double) Objects.requireNonNull(row.value(column), column);
    }

    private boolean truth(String column) {
        return (Boolean) Objects.requireNonNull(row.value(column), column);
    }
}
