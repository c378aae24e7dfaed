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
import org.exclave.event.Event;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.ImportedTable;
import org.exclave.event.Killed;
import org.exclave.failure.StoreException;

/** The tables {@code event_set} and {@code event}: the one place where sets of events become rows and rows sets. */
final class EventTable {

    private static final String ADD = "INSERT INTO event (event_set, row, first_second, last_second, known_to_day, "
            + "longitude, latitude, kind, radius, killed_least, killed_best, killed_most) "
            + "VALUES (?,?,?,?,?,?,?,?,nullif(?, -1),nullif(?, -1),nullif(?, -1),nullif(?, -1))";
    private static final String EVENTS = "SELECT row, first_second, last_second, known_to_day, longitude, latitude, kind, "
            + "coalesce(radius, -1), coalesce(killed_least, -1), coalesce(killed_best, -1), coalesce(killed_most, -1) "
            + "FROM event WHERE event_set = ? ORDER BY id";

    /** No CHECK holds in a file that another program wrote, and SQLite reads any text as some number. */
    private static final String STRANGE = "SELECT count(*) FROM event WHERE typeof(row) <> 'integer' "
            + "OR typeof(first_second) <> 'integer' OR typeof(last_second) <> 'integer' "
            + "OR typeof(known_to_day) <> 'integer' OR typeof(longitude) <> 'real' OR typeof(latitude) <> 'real' "
            + "OR typeof(kind) <> 'integer' OR row NOT BETWEEN 1 AND 2147483647 OR kind NOT BETWEEN 0 AND 6 "
            + "OR typeof(coalesce(radius, 0)) <> 'integer' OR radius NOT BETWEEN 0 AND 20037508 "
            + "OR typeof(coalesce(killed_least, 0)) <> 'integer' OR killed_least NOT BETWEEN 0 AND 2147483647 "
            + "OR typeof(coalesce(killed_best, 0)) <> 'integer' OR killed_best NOT BETWEEN 0 AND 2147483647 "
            + "OR typeof(coalesce(killed_most, 0)) <> 'integer' OR killed_most NOT BETWEEN 0 AND 2147483647";

    private static final int BATCH = 10_000;

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    EventTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every set that was not removed, the one that came first before the others. */
    List<KeptEvents> all() throws SQLException, StoreException {
        List<EventSetRow> rows;
        try {
            rows = EventSetRow.all(connection);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("events", unreadable, file.toString(), "");
        }
        List<KeptEvents> sets = new ArrayList<>();
        for (EventSetRow row : rows) {
            sets.add(new KeptEvents(row.id(), set(row), row.look(), row.refused()));
        }
        if (!sets.isEmpty() && number(STRANGE) > 0) {
            throw new StoreException("events", null, file.toString(), sets.getFirst().set().name());
        }
        return sets;
    }

    private EventSet set(EventSetRow row) throws SQLException, StoreException {
        try {
            EventSetBuilder builder = new EventSetBuilder(row.name(), row.origin(), row.events());
            read(row.id(), builder);
            if (builder.size() != row.events()) {
                throw new StoreException("events", null, file.toString(), row.name());
            }
            return builder.build();
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new StoreException("events", unreadable, file.toString(), row.name());
        }
    }

    private void read(long set, EventSetBuilder builder) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setLong(1, set);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    builder.add(new Event(
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getInt(4) == 1,
                            rows.getDouble(5),
                            rows.getDouble(6),
                            rows.getInt(8),
                            rows.getByte(7),
                            new Killed(rows.getInt(9), rows.getInt(10), rows.getInt(11)),
                            rows.getInt(1)));
                }
            }
        }
    }

    /** Adds a set and says by which number the store knows it; to be called within a transaction. */
    long insert(ImportedTable table, Instant now) throws SQLException {
        EventSetRow.insert(connection, table, now);
        long id = number("SELECT last_insert_rowid()");
        insert(id, table.set());
        new RecordTable(connection, file).insert(id, table.records());
        return id;
    }

    private void insert(long id, EventSet set) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (int number = 0; number < set.size(); number++) {
                Event event = set.event(number);
                insert.setLong(1, id);
                insert.setInt(2, event.row());
                insert.setLong(3, event.start());
                insert.setLong(4, event.end());
                insert.setInt(5, event.knownToTheDay() ? 1 : 0);
                insert.setDouble(6, event.longitude());
                insert.setDouble(7, event.latitude());
                insert.setInt(8, event.kind());
                insert.setInt(9, event.radius());
                insert.setInt(10, event.killed().least());
                insert.setInt(11, event.killed().best());
                insert.setInt(12, event.killed().most());
                insert.addBatch();
                if ((number + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** What the sets are called, the one that came first before the others. */
    List<String> names() throws SQLException, StoreException {
        try {
            return EventSetRow.all(connection).stream().map(EventSetRow::name).toList();
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("events", unreadable, file.toString(), "");
        }
    }

    /** Whether there is a set of that name, letters of either case being the same. */
    boolean isTaken(String name) throws SQLException, StoreException {
        return names().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** What a removed set is called, if there is one of that number. */
    Optional<String> nameOfRemoved(long id) throws SQLException {
        String sql = "SELECT name FROM event_set WHERE removed = 1 AND id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** How a set is drawn that was not removed, if there is one of that number. */
    Optional<EventLook> look(long id) throws SQLException, StoreException {
        try {
            return EventSetRow.all(connection).stream()
                    .filter(row -> row.id() == id)
                    .findFirst()
                    .map(EventSetRow::look);
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("events", unreadable, file.toString(), "");
        }
    }

    /** Says how a set is drawn from now on. */
    void change(long id, EventLook look) throws SQLException {
        EventSetRow.change(connection, id, look);
    }

    /** Removes a set so that it can be brought back, or brings it back; to be called within a transaction. */
    void setRemoved(long id, boolean removed) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE event_set SET removed = ? WHERE id = ?")) {
            update.setInt(1, removed ? 1 : 0);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Deletes what was removed, with all its events and rows; to be called within a transaction. */
    void deleteRemoved() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            String removed = " WHERE event_set IN (SELECT id FROM event_set WHERE removed = 1)";
            delete.executeUpdate("DELETE FROM event_record" + removed);
            delete.executeUpdate("DELETE FROM event" + removed);
            delete.executeUpdate("DELETE FROM event_set WHERE removed = 1");
        }
    }

    /** Whether a set was removed that can still be brought back. */
    boolean hasRemoved() throws SQLException {
        return number("SELECT count(*) FROM event_set WHERE removed = 1") > 0;
    }

    /** Which sets there are, how large and how drawn: the same only where the events are. */
    String tally() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT coalesce(group_concat(id || ':' || events || coalesce(colour, '') || symbol || visible), '') "
                                + "FROM (SELECT * FROM event_set WHERE removed = 0 ORDER BY id)")) {
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
