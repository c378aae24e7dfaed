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
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.failure.StoreException;

/** The tables {@code event_set} and {@code event}: the one place where sets of events become rows and rows sets. */
final class EventTable {

    private static final String ADD_SET = "INSERT INTO event_set (name, credit, imported_at, events) VALUES (?,?,?,?)";
    private static final String ADD = "INSERT INTO event (event_set, row, first_second, last_second, known_to_day, "
            + "longitude, latitude, kind) VALUES (?,?,?,?,?,?,?,?)";
    private static final String SETS = "SELECT id, name, credit, events FROM event_set ORDER BY id";
    private static final String EVENTS = "SELECT row, first_second, last_second, known_to_day, longitude, latitude, kind "
            + "FROM event WHERE event_set = ? ORDER BY id";

    /** No CHECK holds in a file that another program wrote, and SQLite reads any text as some number. */
    private static final String STRANGE = "SELECT count(*) FROM event WHERE typeof(row) <> 'integer' "
            + "OR typeof(first_second) <> 'integer' OR typeof(last_second) <> 'integer' "
            + "OR typeof(known_to_day) <> 'integer' OR typeof(longitude) <> 'real' OR typeof(latitude) <> 'real' "
            + "OR typeof(kind) <> 'integer' OR row NOT BETWEEN 1 AND 2147483647 OR kind NOT BETWEEN 0 AND 6";

    private static final int BATCH = 10_000;

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    EventTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every set, the one that came first before the others. */
    List<KeptEvents> all() throws SQLException, StoreException {
        List<KeptEvents> sets = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(SETS)) {
            while (rows.next()) {
                sets.add(new KeptEvents(rows.getLong(1), set(rows)));
            }
        }
        if (!sets.isEmpty() && number(STRANGE) > 0) {
            throw new StoreException("events", null, file.toString(), sets.getFirst().set().name());
        }
        return sets;
    }

    private EventSet set(ResultSet row) throws SQLException, StoreException {
        String name = String.valueOf(row.getString(2));
        int expected = row.getInt(4);
        try {
            EventSetBuilder builder = new EventSetBuilder(name, String.valueOf(row.getString(3)), expected);
            int found = read(row.getLong(1), builder);
            if (found != expected) {
                throw new StoreException("events", null, file.toString(), name);
            }
            return builder.build();
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new StoreException("events", unreadable, file.toString(), name);
        }
    }

    private int read(long set, EventSetBuilder builder) throws SQLException {
        int found = 0;
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setLong(1, set);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    builder.add(
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getInt(4) == 1,
                            rows.getDouble(5),
                            rows.getDouble(6),
                            rows.getByte(7),
                            rows.getInt(1));
                    found++;
                }
            }
        }
        return found;
    }

    /** Adds a set and says by which number the store knows it; to be called within a transaction. */
    long insert(EventSet set, Instant now) throws SQLException {
        long id;
        try (PreparedStatement insert = connection.prepareStatement(ADD_SET)) {
            insert.setString(1, set.name());
            insert.setString(2, set.credit());
            insert.setString(3, Timestamp.text(now));
            insert.setInt(4, set.size());
            insert.executeUpdate();
            id = number("SELECT last_insert_rowid()");
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (int event = 0; event < set.size(); event++) {
                insert.setLong(1, id);
                insert.setInt(2, set.row(event));
                insert.setLong(3, set.start(event));
                insert.setLong(4, set.end(event));
                insert.setInt(5, set.isKnownToTheDay(event) ? 1 : 0);
                insert.setDouble(6, set.longitude(event));
                insert.setDouble(7, set.latitude(event));
                insert.setInt(8, set.kind(event));
                insert.addBatch();
                if ((event + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return id;
    }

    /** Removes a set with all its events, if it is there; to be called within a transaction. */
    void delete(long id) throws SQLException {
        for (String sql : List.of("DELETE FROM event WHERE event_set = ?", "DELETE FROM event_set WHERE id = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        }
    }

    /** Which sets there are and how large: the same only where the events are. */
    String tally() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT coalesce(group_concat(id || ':' || events), '') FROM (SELECT id, events FROM event_set ORDER BY id)")) {
            return rows.getString(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}
