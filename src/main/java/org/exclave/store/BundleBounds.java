package org.exclave.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.exclave.overlay.Overlay;

/** How much a bundle may hold: none is written that would be refused where it is read. */
final class BundleBounds {

    /** Bytes of the largest bundle: a million events with their rows have a third of it. */
    static final long LARGEST = 1L << 30;

    /** Each with a query for how much there is: blocks of rows and the texts of a brief in bytes, events, the texts of a set. */
    private static final List<Bound> BOUNDS = List.of(
            new Bound("SELECT count(*) FROM brief", 1),
            new Bound("SELECT count(*) FROM scene", 200),
            new Bound("SELECT coalesce(sum(octet_length(content)), 0) FROM scene", 16_000_000),
            new Bound("SELECT coalesce(sum(octet_length(annotations)), 0) FROM brief", 16_000_000),
            new Bound("SELECT count(*) FROM event_set", 100),
            new Bound("SELECT count(*) FROM event", 1 << 21),
            new Bound("SELECT coalesce(max(octet_length(name)), 0) FROM event_set", 1000),
            new Bound("SELECT coalesce(max(max(octet_length(credit), octet_length(licence), octet_length(file))), 0)"
                    + " FROM event_set", 10_000),
            new Bound("SELECT coalesce(max(octet_length(header)), 0) FROM event_set", 1 << 20),
            new Bound("SELECT coalesce(sum(octet_length(content)), 0) FROM event_record", 256 << 20),
            new Bound("SELECT count(*) FROM overlay", 50),
            new Bound("SELECT count(*) FROM overlay_shape", Overlay.MOST_SHAPES),
            new Bound("SELECT coalesce(max(octet_length(name)), 0) FROM overlay", 1000),
            new Bound("SELECT coalesce(max(max(octet_length(credit), octet_length(licence), octet_length(file))), 0)"
                    + " FROM overlay", 10_000),
            new Bound("SELECT coalesce(sum(octet_length(geometry)), 0) FROM overlay_shape", 32 << 20),
            new Bound("SELECT coalesce(sum(octet_length(attributes) + octet_length(title)), 0) FROM overlay_shape", 64 << 20),
            new Bound("SELECT count(*) FROM addition", 1000),
            new Bound("SELECT coalesce(max(octet_length(id) + coalesce(octet_length(incident), 0)), 0) FROM addition", 1000),
            new Bound("SELECT coalesce(sum(octet_length(content)), 0) FROM addition", 2_000_000));

    private static final String SIZE = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

    private record Bound(String query, long most) {}

    private BundleBounds() {}

    /** What there is too much of, by the name of its table; nothing where all is within bounds. */
    static Optional<String> exceeded(Connection connection) throws SQLException {
        for (Bound bound : BOUNDS) {
            if (number(connection, bound.query) > bound.most) {
                return Optional.of(bound.query.replaceAll(".* FROM ", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether the file of a database has more bytes than any bundle. */
    static boolean isTooLarge(Connection connection) throws SQLException {
        return number(connection, SIZE) > LARGEST;
    }

    /** The one number that a query gives. */
    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getLong(1);
        }
    }
}
