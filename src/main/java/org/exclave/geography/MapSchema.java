package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/** Holds the schema of a map file against what this version of the atlas knows: no table more, none less. */
final class MapSchema {

    private static final Set<String> GEOPACKAGE_TABLES =
            Set.of("gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns");
    private static final Set<String> ALLOWED_TABLES = Stream.concat(
                    GEOPACKAGE_TABLES.stream(), Arrays.stream(AtlasLayer.values()).map(AtlasLayer::table))
            .collect(Collectors.toUnmodifiableSet());

    private final String file;

    MapSchema(String file) {
        this.file = file;
    }

    void check(Connection connection) throws SQLException, AtlasDataException {
        List<Fault> faults = new ArrayList<>();
        checkObjects(connection, faults);
        if (faults.isEmpty()) {
            for (AtlasLayer layer : AtlasLayer.values()) {
                checkColumns(connection, layer, faults);
                checkContents(connection, layer, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new AtlasDataException(faults, null);
        }
    }

    private void checkObjects(Connection connection, List<Fault> faults) throws SQLException {
        Set<String> missing = new TreeSet<>(ALLOWED_TABLES);
        try (Statement statement = connection.createStatement();
                ResultSet objects = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid")) {
            while (objects.next()) {
                String type = objects.getString(1);
                String name = objects.getString(2);
                String sql = objects.getString(3);
                boolean table = "table".equals(type) && ALLOWED_TABLES.contains(name) && isPlainTable(sql);
                boolean ownIndex = "index".equals(type) && sql == null;
                if (!table && !ownIndex) {
                    faults.add(Fault.of(file, "map.unexpected", type + " " + name));
                }
                missing.remove(name);
            }
        }
        missing.forEach(name -> faults.add(Fault.of(file, "map.layer", name)));
    }

    private static boolean isPlainTable(String sql) {
        return sql.startsWith("CREATE TABLE ");
    }

    private void checkColumns(Connection connection, AtlasLayer layer, List<Fault> faults) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("PRAGMA table_xinfo(" + layer.table() + ")")) {
            while (columns.next()) {
                found.add(columns.getString("name") + " " + columns.getString("type")
                        + (columns.getInt("hidden") == 0 ? "" : " generated"));
            }
        }
        List<String> expected = Stream.concat(
                        Stream.of(
                                AtlasLayer.KEY + " INTEGER",
                                AtlasLayer.GEOMETRY + " "
                                        + layer.geometryType().getSimpleName().toUpperCase(Locale.ROOT)),
                        layer.columns().stream()
                                .map(column -> column.name() + " " + column.kind().sqlType()))
                .toList();
        if (!found.equals(expected)) {
            faults.add(Fault.of(
                    file, null, null, "map.columns", layer.table(), String.join(", ", expected), String.join(", ", found)));
        }
    }

    private void checkContents(Connection connection, AtlasLayer layer, List<Fault> faults) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT count(*) FROM gpkg_contents WHERE table_name = ? AND data_type = 'features' AND srs_id = ?"
                        + " AND description <> ''")) {
            statement.setString(1, layer.table());
            statement.setInt(2, GeometryBlob.WGS84);
            try (ResultSet result = statement.executeQuery()) {
                if (result.getInt(1) != 1) {
                    faults.add(Fault.of(file, "map.layer", layer.table()));
                }
            }
        }
    }
}
