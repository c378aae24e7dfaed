package org.exclave.geography;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes a GeoPackage 1.3 (OGC 12-128r17) of tables, in a file of its own that is gone afterwards: so no table is too large for
 * the memory, and nothing is left half-written.
 */
public final class FeaturePackageWriter {

    /** Nobody else sees the file, and one that is cut off is thrown away. */
    private static final List<String> IN_HASTE = List.of("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF");

    private FeaturePackageWriter() {}

    /**
     * Writes the bytes of the file and leaves the stream open.
     *
     * @param changed when the newest of it was changed, as GeoPackage writes instants; the same tables and instant give the
     *     same bytes
     * @throws IOException when SQLite cannot make it, the stream does not take it, or what the rows throw as an
     *     {@link UncheckedIOException}
     */
    public static void write(List<FeatureTable> tables, String changed, OutputStream out) throws IOException {
        Path file = Files.createTempFile("exclave", ".gpkg");
        try {
            build(tables, changed, file);
            Files.copy(file, out);
        } catch (SQLException failure) {
            throw new IOException(failure);
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        } finally {
            Files.delete(file);
        }
    }

    private static void build(List<FeatureTable> tables, String changed, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
            try (Statement statement = connection.createStatement()) {
                for (String pragma : IN_HASTE) {
                    statement.execute(pragma);
                }
                statement.executeUpdate(GeoPackageSchema.sql());
            }
            connection.setAutoCommit(false);
            for (FeatureTable table : tables) {
                write(table, changed, connection);
            }
            connection.commit();
        }
    }

    private static void write(FeatureTable table, String changed, Connection connection) throws SQLException {
        String form = table.form();
        String columns = table.columns().stream()
                .map(column -> ", " + quoted(column.name()) + " " + column.kind())
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + quoted(table.name()) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
                    + (form == null ? "" : ", geometry " + form) + columns + ")");
        }
        insert(
                connection,
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES (?, ?, ?, ?, ?)",
                table.name(),
                form == null ? "attributes" : "features",
                table.name(),
                changed,
                form == null ? null : GeometryBlob.WGS84);
        if (form != null) {
            insert(
                    connection,
                    "INSERT INTO gpkg_geometry_columns VALUES (?, 'geometry', ?, 4326, 0, 0)",
                    table.name(),
                    form);
        }
        Envelope extent = fill(table, connection);
        if (!extent.isNull()) {
            insert(
                    connection,
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    extent.getMinX(),
                    extent.getMinY(),
                    extent.getMaxX(),
                    extent.getMaxY(),
                    table.name());
        }
    }

    private static Envelope fill(FeatureTable table, Connection connection) throws SQLException {
        Envelope extent = new Envelope();
        int first = table.form() == null ? 1 : 2;
        String places = String.join(", ", Collections.nCopies(table.columns().size() + first, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES (" + places + ")")) {
            for (FeatureTable.Row row : table.rows()) {
                insert.clearParameters();
                Geometry geometry = row.geometry();
                if (geometry != null && table.form() != null) {
                    insert.setBytes(2, GeometryBlob.encode(geometry));
                    extent.expandToInclude(geometry.getEnvelopeInternal());
                }
                for (int i = 0; i < row.values().size(); i++) {
                    insert.setObject(first + 1 + i, row.values().get(i));
                }
                insert.executeUpdate();
            }
        }
        return extent;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
