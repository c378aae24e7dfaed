package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;

/** Annotations, a clock and raw looks into files for the tests of this package. */
final class Samples {

    static final Instant NOW = Instant.parse("2022-09-16T03:00:00.123Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Samples() {}

    static Annotation point(String id) {
        return Annotation.of(id, new PointShape(new Position(70.58, 39.85)), "Vorukh " + id, NOW);
    }

    /** Makes a store with one annotation for each id, and closes it. */
    static void storeWith(Path file, String... ids) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (String id : ids) {
                store.apply(new AddAnnotation(point(id)));
            }
        }
    }

    /** The first column of what a query finds, by a connection of its own that writes nothing. */
    static List<String> query(Path file, String sql) throws SQLException {
        try (Connection connection = StoreConnection.reading(file)) {
            return query(connection, sql);
        }
    }

    static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Changes a file behind the store's back, as any program with SQLite can. */
    static void tamper(Path file, String sql) throws SQLException {
        try (Connection connection = StoreConnection.building(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Puts a point into the table of a store from before there were more columns than place, words and times. */
    static String insertingOf(Annotation point) {
        return "INSERT INTO annotation (id, geometry, title, created, modified) VALUES ('" + point.id() + "', x'"
                + HexFormat.of().formatHex(ShapeBlob.of(point.shape())) + "', '" + point.title() + "', '"
                + Timestamp.text(point.created()) + "', '" + Timestamp.text(point.modified()) + "')";
    }
}
