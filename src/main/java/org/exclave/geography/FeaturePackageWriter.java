package org.exclave.geography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.sqlite.SQLiteConnection;

/** Makes a GeoPackage 1.3 (OGC 12-128r17) of tables of features, in memory, so that nothing is left half-written. */
public final class FeaturePackageWriter {

    private static final String SCHEMA = "package.sql";

    private FeaturePackageWriter() {}

    /**
     * The bytes of the file.
     *
     * @param changed when the newest of it was changed, as GeoPackage writes instants; the same tables and instant give the
     *     same bytes
     * @throws IOException when SQLite cannot make it
     */
    public static byte[] bytes(List<FeatureTable> tables, String changed) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(schema());
            }
            connection.setAutoCommit(false);
            for (FeatureTable table : tables) {
                write(table, changed, connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static String schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FeaturePackageWriter.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(FeatureTable table, String changed, Connection connection) throws SQLException {
        String columns = table.columns().stream().map(column -> ", " + column + " TEXT").collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table.name() + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geometry "
                    + table.form() + columns + ")");
        }
        Envelope extent = new Envelope();
        table.rows().forEach(row -> extent.expandToInclude(row.geometry().getEnvelopeInternal()));
        boolean empty = extent.isNull();
        insert(
                connection,
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, 4326)",
                table.name(),
                table.name(),
                changed,
                empty ? null : extent.getMinX(),
                empty ? null : extent.getMinY(),
                empty ? null : extent.getMaxX(),
                empty ? null : extent.getMaxY());
        insert(
                connection,
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geometry', ?, 4326, 0, 0)",
                table.name(),
                table.form());
        String places = String.join(", ", Collections.nCopies(table.columns().size() + 1, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (NULL, " + places + ")")) {
            for (FeatureTable.Row row : table.rows()) {
                insert.setBytes(1, GeometryBlob.encode(row.geometry()));
                for (int i = 0; i < row.values().size(); i++) {
                    insert.setString(i + 2, row.values().get(i));
                }
                insert.executeUpdate();
            }
        }
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
