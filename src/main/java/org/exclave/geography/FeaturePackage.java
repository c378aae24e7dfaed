package org.exclave.geography;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * The features of a GeoPackage that a stranger may have made, whatever the system of their coordinates: the file is opened as
 * it lies and never written; only tables with rows of their own are asked, so that no view, no function and no trigger of its
 * maker runs; geometries are held to their length before they are made.
 */
public final class FeaturePackage {

    /** Bytes of one text or blob: any shape of the atlas has fewer. */
    private static final int LONGEST_VALUE = 16 << 20;

    private static final int MOST_LAYERS = 200;
    private static final String CONTENTS = "gpkg_contents";
    private static final String COLUMNS = "gpkg_geometry_columns";
    private static final String SYSTEMS = "gpkg_spatial_ref_sys";

    private final String name;
    private final Connection connection;
    private final PlainTables tables;

    private FeaturePackage(String name, Connection connection) throws SQLException {
        this.name = name;
        this.connection = connection;
        this.tables = new PlainTables(connection);
    }

    /** Is given the rows, one after the other. */
    public interface Visitor {

        /** Takes one row. */
        void visit(FeatureRow row) throws AtlasDataException;

        /** Is told of a value that is left out: bytes that are no geometry. */
        void passBytes();
    }

    private record Layer(String table, String title, String column, GroundTransform transform) {}

    /**
     * Shows every feature of every table to a visitor.
     *
     * @throws AtlasDataException when the file is none, damaged or made to harm, and what the visitor throws
     */
    public static void read(Path file, Visitor visitor) throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        try (Connection connection = ForeignPackage.open(file, LONGEST_VALUE)) {
            checkPages(connection, name);
            FeaturePackage opened = new FeaturePackage(name, connection);
            for (Layer layer : opened.layers()) {
                opened.read(layer, visitor);
            }
        } catch (SQLException damage) {
            throw refusal(name, damage, "damaged", PlainText.of(String.valueOf(damage.getMessage())));
        }
    }

    /** Without the conditions that the file sets for its own rows: a stranger may have written ones that take for ever. */
    private static void checkPages(Connection connection, String name) throws SQLException, AtlasDataException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints=ON");
            try (ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
                String finding = result.getString(1);
                if (!finding.equals("ok")) {
                    throw refusal(name, null, "damaged", PlainText.of(finding));
                }
            }
        }
    }

    private void require(String table, List<String> columns) throws SQLException, AtlasDataException {
        String obstacle = tables.obstacle(table, columns).orElse(null);
        if (obstacle != null) {
            throw refusal(name, null, "odd", PlainText.of(obstacle));
        }
    }

    private List<Layer> layers() throws SQLException, AtlasDataException {
        require(CONTENTS, List.of("table_name", "data_type", "identifier"));
        if (!tables.has(COLUMNS)) {
            throw refusal(name, null, "featureless");
        }
        require(COLUMNS, List.of("table_name", "column_name", "srs_id"));
        require(SYSTEMS, List.of("srs_id", "srs_name", "organization", "organization_coordsys_id", "definition"));
        List<Layer> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT c.table_name, c.identifier, g.column_name, s.organization, s.organization_coordsys_id,"
                                + " s.definition, substr(s.srs_name, 1, 80) FROM " + CONTENTS + " c JOIN " + COLUMNS
                                + " g ON g.table_name = c.table_name LEFT JOIN " + SYSTEMS + " s ON s.srs_id = g.srs_id"
                                + " WHERE c.data_type = 'features' AND typeof(c.table_name) = 'text'"
                                + " AND typeof(g.column_name) = 'text' ORDER BY c.rowid LIMIT " + MOST_LAYERS)) {
            while (rows.next()) {
                layers.add(layer(rows));
            }
        }
        if (layers.isEmpty()) {
            throw refusal(name, null, "featureless");
        }
        return layers;
    }

    private Layer layer(ResultSet rows) throws SQLException, AtlasDataException {
        String table = rows.getString(1);
        require(table, List.of(rows.getString(3)));
        int epsg = "EPSG".equalsIgnoreCase(rows.getString(4)) ? rows.getInt(5) : 0;
        GroundTransform transform = GroundTransform.from(epsg, text(rows.getString(6))).orElse(null);
        if (transform == null) {
            throw new AtlasDataException(
                    Fault.of(name, PlainText.of(table), null, "package.crs", PlainText.of(text(rows.getString(7)))));
        }
        String title = text(rows.getString(2));
        return new Layer(table, title.isBlank() ? table : title, rows.getString(3), transform);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void read(Layer layer, Visitor visitor) throws SQLException, AtlasDataException {
        List<String> columns = tables.plainColumns(layer.table);
        columns.removeIf(column -> column.equalsIgnoreCase(layer.column));
        columns.addFirst(layer.column);
        String names = columns.stream().map(FeaturePackage::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + names + " FROM " + quoted(layer.table))) {
            for (int number = 1; rows.next(); number++) {
                List<Geometry> parts = parts(layer, number, rows.getBytes(1));
                Map<String, Object> values = new HashMap<>();
                for (int i = 1; i < columns.size(); i++) {
                    value(columns.get(i), rows.getObject(i + 1), values, visitor);
                }
                visitor.visit(new FeatureRow(layer.title, parts, values));
            }
        }
    }

    private static void value(String column, @Nullable Object value, Map<String, Object> values, Visitor visitor) {
        switch (value) {
            case null -> {}
            case String text -> values.put(column, text);
            case Integer number -> values.put(column, number.longValue());
            case Long number -> values.put(column, number);
            case Double number -> values.put(column, number);
            default -> visitor.passBytes();
        }
    }

    private List<Geometry> parts(Layer layer, int number, byte @Nullable [] blob) throws AtlasDataException {
        try {
            List<Geometry> parts = blob == null ? List.of() : ForeignGeometry.decode(blob);
            for (Geometry part : parts) {
                if (!layer.transform.apply(part)) {
                    throw new ParseException("a place that its system of coordinates does not reach");
                }
            }
            return parts;
        } catch (ParseException broken) {
            throw new AtlasDataException(
                    Fault.of(
                            name,
                            PlainText.of(layer.table) + " " + number,
                            PlainText.of(layer.column),
                            "package.geometry",
                            PlainText.of(String.valueOf(broken.getMessage()))),
                    broken);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static AtlasDataException refusal(String name, @Nullable Exception cause, String why, Object... details) {
        return ForeignPackage.refusal(name, cause, why, details);
    }
}
