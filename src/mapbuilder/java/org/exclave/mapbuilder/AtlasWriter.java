package org.exclave.mapbuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.geography.AtlasColumn;
import org.exclave.geography.AtlasLayer;
import org.exclave.geography.GeometryBlob;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

/**
 * Writes a GeoPackage 1.3 whose bytes depend on nothing but the rows and the version of SQLite: fixed page size and
 * timestamps, rows in the order given, packed at the end.
 */
final class AtlasWriter implements AutoCloseable {

    private static final String LAST_CHANGE = "2026-11-21T00:00:00.000Z";

    private final Path target;
    private final Path draft;
    private final Connection connection;

    /** Starts an empty map file beside its place. */
    AtlasWriter(Path target) throws IOException, SQLException {
        this.target = target;
        this.draft = target.resolveSibling(target.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(4096);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        connection = config.createConnection("jdbc:sqlite:" + draft);
        execute(GeoPackageTables.SETTINGS);
        connection.setAutoCommit(false);
        execute(GeoPackageTables.TABLES);
        execute(GeoPackageTables.REFERENCE_SYSTEMS);
    }

    /**
     * Writes a whole layer.
     *
     * @param title for people
     * @param credits what has to be said on every map that shows it
     */
    void write(AtlasLayer layer, String title, List<String> credits, List<Row> rows) throws SQLException {
        createTable(layer);
        register(layer, title, String.join(AtlasLayer.CREDIT_SEPARATOR, credits), extent(rows));
        try (PreparedStatement insert = connection.prepareStatement(insert(layer))) {
            for (Row row : rows) {
                checkColumns(layer, row);
                insert.setBytes(1, GeometryBlob.encode(row.geometry()));
                for (int i = 0; i < layer.columns().size(); i++) {
                    insert.setObject(i + 2, value(layer.columns().get(i), row));
                }
                insert.executeUpdate();
            }
        }
    }

    private void createTable(AtlasLayer layer) throws SQLException {
        String columns = layer.columns().stream()
                .map(column -> column.name() + " " + column.kind().sqlType() + (column.optional() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", "));
        execute(List.of("CREATE TABLE %s (%s INTEGER NOT NULL PRIMARY KEY, %s %s NOT NULL, %s)"
                .formatted(layer.table(), AtlasLayer.KEY, AtlasLayer.GEOMETRY, geometryType(layer), columns)));
    }

    private static String geometryType(AtlasLayer layer) {
        return layer.geometryType().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private void register(AtlasLayer layer, String title, String description, Envelope extent) throws SQLException {
        try (PreparedStatement contents = connection.prepareStatement(
                        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement geometry = connection.prepareStatement(
                        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            Object[] entries = {
                layer.table(), title, description, LAST_CHANGE,
                extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY(), GeometryBlob.WGS84
            };
            for (int i = 0; i < entries.length; i++) {
                contents.setObject(i + 1, entries[i]);
            }
            contents.executeUpdate();
            geometry.setString(1, layer.table());
            geometry.setString(2, AtlasLayer.GEOMETRY);
            geometry.setString(3, geometryType(layer));
            geometry.setInt(4, GeometryBlob.WGS84);
            geometry.executeUpdate();
        }
    }

    private static Envelope extent(List<Row> rows) {
        Envelope extent = new Envelope();
        rows.forEach(row -> extent.expandToInclude(row.geometry().getEnvelopeInternal()));
        return extent;
    }

    private static String insert(AtlasLayer layer) {
        String columns = layer.columns().stream().map(AtlasColumn::name).collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(layer.columns().size() + 1, "?"));
        return "INSERT INTO %s (%s, %s) VALUES (%s)".formatted(layer.table(), AtlasLayer.GEOMETRY, columns, places);
    }

    private static void checkColumns(AtlasLayer layer, Row row) {
        Set<String> unknown = new HashSet<>(row.values().keySet());
        layer.columns().forEach(column -> unknown.remove(column.name()));
        if (!unknown.isEmpty() || !layer.geometryType().isInstance(row.geometry())) {
            throw new IllegalArgumentException(layer.table() + " cannot hold " + row.geometry().getGeometryType()
                    + " with " + unknown);
        }
    }

    private static @Nullable Object value(AtlasColumn column, Row row) {
        Object value = row.values().get(column.name());
        if (value != null && !column.kind().javaType().isInstance(value)) {
            throw new IllegalArgumentException(column.name() + " cannot hold " + value);
        }
        return value instanceof Boolean truth ? Integer.valueOf(truth ? 1 : 0) : value;
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Packs the file and puts it into its place. */
    void finish() throws SQLException, IOException {
        connection.commit();
        connection.setAutoCommit(true);
        execute(List.of("VACUUM"));
        connection.close();
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        Files.deleteIfExists(draft);
    }
}
