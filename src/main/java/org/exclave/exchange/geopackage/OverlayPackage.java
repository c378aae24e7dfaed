package org.exclave.exchange.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.geography.FeaturePackageWriter;
import org.exclave.geography.FeatureTable;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayOrigin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An overlay layer as a GeoPackage: a table of its shapes and one that says whose they are; with a column to each attribute: of whole numbers, of numbers or of text, as all
 * its values are. Lists and objects are texts of JSON; so are all attributes together where there are more than a table has room
 * for.
 */
public final class OverlayPackage {

    /** Columns that SQLite takes in one statement, with room to spare. */
    private static final int MOST_COLUMNS = 900;

    private static final String ALL = "attributes";
    private static final String ORIGIN = "origin";

    private OverlayPackage() {}

    /**
     * Writes a layer and leaves the stream open.
     *
     * @param features those of the layer
     * @throws IOException when the stream does not take it
     */
    public static void write(Overlay overlay, List<OverlayFeature> features, OutputStream out) throws IOException {
        List<Map<String, JsonNode>> rows = features.stream().map(OverlayPackage::attributes).toList();
        Map<String, FeatureTable.Kind> columns = columns(rows);
        boolean together = columns.size() > MOST_COLUMNS;
        List<FeatureTable.Row> written = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            written.add(new FeatureTable.Row(
                    features.get(i).shape().geometry(),
                    together ? List.of(features.get(i).attributes()) : values(columns, rows.get(i))));
        }
        FeatureTable layer = new FeatureTable(
                named(overlay.name()),
                "GEOMETRY",
                together ? List.of(FeatureTable.Column.text(ALL)) : renamed(columns),
                written);
        FeaturePackageWriter.write(List.of(layer, origin(overlay)), Timestamp.text(Instant.EPOCH), out);
    }

    /** Names that GeoPackages and SQLite keep for themselves, and that of the other table, get a sign before them. */
    private static String named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean taken = small.startsWith("gpkg_") || small.startsWith("sqlite_") || small.startsWith("rtree_")
                || small.equals(ORIGIN);
        return taken ? "_" + name : name;
    }

    /** Whose the layer is. */
    private static FeatureTable origin(Overlay overlay) {
        OverlayOrigin origin = overlay.origin();
        return new FeatureTable(
                ORIGIN,
                null,
                List.of("name", "credit", "licence", "file", "sha256").stream().map(FeatureTable.Column::text).toList(),
                List.of(new FeatureTable.Row(
                        null,
                        List.of(overlay.name(), origin.credit(), origin.licence(), origin.file(), origin.sha256()))));
    }

    private static Map<String, JsonNode> attributes(OverlayFeature feature) {
        Map<String, JsonNode> attributes = new LinkedHashMap<>();
        try {
            JsonMapper.shared().readTree(feature.attributes()).properties().forEach(member ->
                    attributes.put(member.getKey(), member.getValue()));
        } catch (JacksonException other) {
            attributes.put(ALL, JsonMapper.shared().getNodeFactory().stringNode(feature.attributes()));
        }
        return attributes;
    }

    /** The columns in the order in which they come up first, each of the kind that holds all its values. */
    private static Map<String, FeatureTable.Kind> columns(List<Map<String, JsonNode>> rows) {
        Map<String, FeatureTable.Kind> columns = new LinkedHashMap<>();
        for (Map<String, JsonNode> row : rows) {
            row.forEach((name, value) -> {
                if (!value.isNull()) {
                    columns.merge(name, kind(value), OverlayPackage::holding);
                } else {
                    columns.putIfAbsent(name, FeatureTable.Kind.INTEGER);
                }
            });
        }
        return columns;
    }

    /** The narrower of two that holds what both hold. */
    private static FeatureTable.Kind holding(FeatureTable.Kind one, FeatureTable.Kind other) {
        boolean text = one == FeatureTable.Kind.TEXT || other == FeatureTable.Kind.TEXT;
        return one == other ? one : text ? FeatureTable.Kind.TEXT : FeatureTable.Kind.REAL;
    }

    private static FeatureTable.Kind kind(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return FeatureTable.Kind.INTEGER;
        }
        return value.isNumber() ? FeatureTable.Kind.REAL : FeatureTable.Kind.TEXT;
    }

    private static List<@Nullable Object> values(Map<String, FeatureTable.Kind> columns, Map<String, JsonNode> row) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach((name, kind) -> {
            JsonNode value = row.get(name);
            values.add(value == null || value.isNull() ? null : value(value, kind));
        });
        return values;
    }

    private static Object value(JsonNode value, FeatureTable.Kind kind) {
        return switch (kind) {
            case INTEGER -> value.asLong();
            case REAL -> value.asDouble();
            case TEXT, DATETIME -> value.isString() ? value.asString() : value.toString();
        };
    }

    /** To a table, names that differ in the case of their letters alone are one; and two are its own. */
    private static List<FeatureTable.Column> renamed(Map<String, FeatureTable.Kind> columns) {
        Set<String> taken = new HashSet<>(Set.of("fid", "geometry"));
        Map<String, Integer> tried = new HashMap<>();
        List<FeatureTable.Column> renamed = new ArrayList<>();
        columns.forEach((name, kind) -> {
            String plain = name.isEmpty() ? "_" : name;
            String free = plain;
            while (!taken.add(free.toLowerCase(Locale.ROOT))) {
                free = plain + "_" + tried.merge(plain, 1, Integer::sum);
            }
            renamed.add(new FeatureTable.Column(free, kind));
        });
        return renamed;
    }
}
