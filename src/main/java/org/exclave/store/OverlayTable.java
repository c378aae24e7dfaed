package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.failure.StoreException;
import org.exclave.geography.GeometryBlob;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayShape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;

/** The tables {@code overlay} and {@code overlay_shape}: the one place where overlay layers become rows and rows layers. */
final class OverlayTable {

    /** Those that every change of a layer touches. */
    static final String[] TABLES = {"overlay", "overlay_shape"};

    private static final String ADD = "INSERT INTO overlay_shape (overlay, number, geometry, title, valid_from, valid_to, "
            + "attributes) VALUES (?,?,?,?,?,?,?)";
    private static final String SHAPES = "SELECT number, geometry, title, valid_from, valid_to, attributes FROM overlay_shape "
            + "WHERE overlay = ? ORDER BY fid";
    private static final String EXISTS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'overlay_shape'";
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    OverlayTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every layer that was not removed, the one that came first before the others. */
    List<KeptOverlay> all() throws SQLException, StoreException {
        List<KeptOverlay> layers = new ArrayList<>();
        for (OverlayRow row : rows()) {
            List<OverlayShape> shapes = new ArrayList<>();
            read(row, feature -> shapes.add(feature.shape()));
            layers.add(new KeptOverlay(row.id(), new Overlay(row.name(), row.origin(), shapes), row.look()));
        }
        return layers;
    }

    /** Every layer that was not removed, without its shapes. */
    List<OverlayRow> rows() throws SQLException, StoreException {
        try {
            return OverlayRow.all(connection);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("overlays", unreadable, file.toString(), "");
        }
    }

    /** Every shape of a layer with all that is said of it, in order; none where there is no such layer. */
    List<OverlayFeature> features(long id) throws SQLException, StoreException {
        List<OverlayFeature> features = new ArrayList<>();
        for (OverlayRow row : rows()) {
            if (row.id() == id) {
                read(row, features::add);
            }
        }
        return features;
    }

    private void read(OverlayRow row, Consumer<OverlayFeature> found) throws SQLException, StoreException {
        int count = 0;
        try (PreparedStatement select = connection.prepareStatement(SHAPES)) {
            select.setLong(1, row.id());
            try (ResultSet rows = select.executeQuery()) {
                for (; rows.next(); count++) {
                    found.accept(feature(rows));
                }
            }
        } catch (IllegalArgumentException | ParseException unreadable) {
            throw new StoreException("overlays", unreadable, file.toString(), row.name());
        }
        if (count != row.shapes()) {
            throw new StoreException("overlays", null, file.toString(), row.name());
        }
    }

    private static OverlayFeature feature(ResultSet row) throws SQLException, ParseException {
        byte[] blob = row.getBytes(2);
        String title = row.getString(3);
        String attributes = row.getString(6);
        if (blob == null || title == null || attributes == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        return new OverlayFeature(
                new OverlayShape(
                        row.getInt(1),
                        GeometryBlob.decode(blob),
                        title,
                        validity(AnnotationJson.moment(row.getString(4)), AnnotationJson.moment(row.getString(5)))),
                attributes);
    }

    private static Validity validity(@Nullable Moment from, @Nullable Moment to) {
        return new Validity(from, to);
    }

    /** What the file said of a shape, as it was written; nothing where there is no such shape. */
    Optional<String> attributes(long id, int number) throws SQLException {
        String sql = "SELECT attributes FROM overlay_shape WHERE overlay = ? AND number = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            select.setInt(2, number);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Adds a layer and says by which number the store knows it; to be called within a transaction. */
    long insert(Overlay overlay, List<OverlayFeature> features, Instant now) throws SQLException {
        OverlayRow.insert(connection, overlay, now);
        long id = number("SELECT last_insert_rowid()");
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            int waiting = 0;
            for (OverlayFeature feature : features) {
                OverlayShape shape = feature.shape();
                insert.setLong(1, id);
                insert.setInt(2, shape.number());
                insert.setBytes(3, GeometryBlob.encode(shape.geometry()));
                insert.setString(4, shape.title());
                insert.setString(5, AnnotationJson.text(shape.validity().from()));
                insert.setString(6, AnnotationJson.text(shape.validity().to()));
                insert.setString(7, feature.attributes());
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return id;
    }

    /** What the layers are called, the one that came first before the others. */
    List<String> names() throws SQLException, StoreException {
        return rows().stream().map(OverlayRow::name).toList();
    }

    /** Refuses a name that a layer has, letters of either case being the same. */
    void requireFree(String name) throws SQLException, StoreException {
        if (names().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new StoreException("overlaysTaken", null, file.toString(), name);
        }
    }

    /** What a removed layer is called, if there is one of that number. */
    Optional<String> nameOfRemoved(long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT name FROM overlay WHERE removed = 1 AND id = ?")) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Says how a layer is drawn from now on. */
    void change(long id, OverlayLook look) throws SQLException {
        OverlayRow.change(connection, id, look);
    }

    /** Removes a layer so that it can be brought back, or brings it back; to be called within a transaction. */
    void setRemoved(long id, boolean removed) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE overlay SET removed = ? WHERE id = ?")) {
            update.setInt(1, removed ? 1 : 0);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Whether a layer was removed that can still be brought back. */
    boolean hasRemoved() throws SQLException {
        return number("SELECT count(*) FROM overlay WHERE removed = 1") > 0;
    }

    /** Deletes what was removed, with all its shapes; to be called within a transaction. */
    void deleteRemoved() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate(
                    "DELETE FROM overlay_shape WHERE overlay IN (SELECT id FROM overlay WHERE removed = 1)");
            delete.executeUpdate("DELETE FROM overlay WHERE removed = 1");
        }
    }

    /** Which layers there are, how large and how drawn: the same only where the shapes are. Empty where there are none. */
    String tally() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT coalesce(group_concat('o' || id || ':' || shapes || "
                        + "coalesce(colour, '') || filling || line || opacity || ',' || height || visible), '') "
                        + "FROM (SELECT * FROM overlay WHERE removed = 0 ORDER BY id)")) {
            return rows.getString(1);
        }
    }

    /** Whether the store has such tables, which older ones have not. */
    boolean exists() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(EXISTS)) {
            return rows.next();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}
