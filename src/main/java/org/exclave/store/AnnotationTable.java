package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The feature table {@code annotation}: the one place where annotations become rows and rows annotations. */
final class AnnotationTable {

    private static final String SELECT = select("link", "height, locked, hidden");

    /** For tables from before these columns. */
    private static final String OLDER_SELECT = select("NULL", "0.0, 0, 0");

    private static final String NEWEST_COLUMN = "SELECT 1 FROM pragma_table_info('annotation') WHERE name = 'hidden'";
    private static final String INSERT = "INSERT INTO annotation (geometry, kind, title, note, author, source, link, brief, "
            + "valid_from, valid_to, style, height, locked, hidden, extras, created, modified, id) "
            + "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String UPDATE = "UPDATE annotation SET geometry = ?, kind = ?, title = ?, note = ?, "
            + "author = ?, source = ?, link = ?, brief = ?, valid_from = ?, valid_to = ?, style = ?, height = ?, "
            + "locked = ?, hidden = ?, extras = ?, created = ?, modified = ? WHERE id = ?";
    private static final String DELETE = "DELETE FROM annotation WHERE id = ?";

    private final Connection connection;
    private final Path file;

    /** Most annotations share their style and have no extras: each text is understood once. */
    private final Map<String, Style> styles = new HashMap<>();

    private final Map<String, Map<String, String>> extras = new HashMap<>();

    /** @param file the store's file, to be named in failures */
    AnnotationTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every annotation, in no order. */
    List<Annotation> all() throws SQLException, StoreException {
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            List<Annotation> annotations = new ArrayList<>();
            while (rows.next()) {
                annotations.add(annotation(rows));
            }
            return annotations;
        }
    }

    /**
     * Every annotation that can be understood, of a table that may be damaged or of an older version.
     *
     * @param order by which the rows are gone through, such as {@code fid DESC}: the way ends at the first damaged page
     * @param found is given each
     * @return whether all rows were there and understood
     */
    boolean readable(String order, Consumer<Annotation> found) {
        boolean whole = true;
        try (PreparedStatement select = connection.prepareStatement(readable() + " ORDER BY " + order);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                whole &= readable(rows, found);
            }
            return whole;
        } catch (SQLException damaged) {
            return false;
        }
    }

    private String readable() throws SQLException {
        try (PreparedStatement columns = connection.prepareStatement(NEWEST_COLUMN);
                ResultSet rows = columns.executeQuery()) {
            return rows.next() ? SELECT : OLDER_SELECT;
        }
    }

    private static String select(String link, String standing) {
        return "SELECT geometry, kind, title, note, author, source, " + link + ", brief, valid_from, valid_to, style, "
                + standing + ", extras, created, modified, id FROM annotation";
    }

    private boolean readable(ResultSet row, Consumer<Annotation> found) throws SQLException {
        try {
            found.accept(annotation(row));
            return true;
        } catch (StoreException meaningless) {
            return false;
        }
    }

    Optional<Annotation> find(String id) throws SQLException, StoreException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(annotation(rows)) : Optional.empty();
            }
        }
    }

    void insert(Annotation annotation) throws SQLException {
        write(INSERT, annotation);
    }

    void update(Annotation annotation) throws SQLException {
        write(UPDATE, annotation);
    }

    void delete(Annotation annotation) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, annotation.id());
            delete.executeUpdate();
        }
    }

    private void write(String sql, Annotation annotation) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setBytes(1, ShapeBlob.of(annotation.shape()));
            write.setString(2, annotation.shape().kind());
            write.setString(3, annotation.title());
            write.setString(4, annotation.note());
            write.setString(5, annotation.author());
            write.setString(6, annotation.source());
            write.setString(7, AnnotationJson.text(annotation.link()));
            write.setString(8, annotation.brief());
            write.setString(9, AnnotationJson.text(annotation.validFrom()));
            write.setString(10, AnnotationJson.text(annotation.validTo()));
            write.setString(11, AnnotationJson.text(annotation.style()));
            write.setDouble(12, annotation.standing().height());
            write.setBoolean(13, annotation.standing().locked());
            write.setBoolean(14, annotation.standing().hidden());
            write.setString(15, AnnotationJson.text(annotation.extras()));
            write.setString(16, Timestamp.text(annotation.created()));
            write.setString(17, Timestamp.text(annotation.modified()));
            write.setString(18, annotation.id());
            write.executeUpdate();
        }
    }

    private Annotation annotation(ResultSet row) throws SQLException, StoreException {
        String id = row.getString(18);
        try {
            String created = required(row.getString(16));
            String modified = required(row.getString(17));
            Instant begun = Timestamp.read(created);
            return new Annotation(
                    required(id),
                    ShapeBlob.read(required(row.getString(2)), required(row.getBytes(1))),
                    required(row.getString(3)),
                    required(row.getString(4)),
                    row.getString(5),
                    row.getString(6),
                    AnnotationJson.link(row.getString(7)),
                    row.getString(8),
                    AnnotationJson.moment(row.getString(9)),
                    AnnotationJson.moment(row.getString(10)),
                    styles.computeIfAbsent(required(row.getString(11)), AnnotationJson::style),
                    new Standing(row.getDouble(12), row.getBoolean(13), row.getBoolean(14)),
                    extras.computeIfAbsent(required(row.getString(15)), AnnotationJson::extras),
                    begun,
                    modified.equals(created) ? begun : Timestamp.read(modified));
        } catch (IllegalArgumentException | DateTimeException | JacksonException unreadable) {
            throw new StoreException("row", unreadable, file.toString(), String.valueOf(id));
        }
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        return value;
    }
}
