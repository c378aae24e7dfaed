package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.catalog.Addition;
import org.exclave.event.EventLook;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes edits to a store that this run alone may write to, each in one transaction with its rows in the history, and
 * sets of events and overlay layers, each in one transaction.
 */
final class StoreWriter {

    private static final String TOUCH = "UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?";

    private final Path file;
    private final StorePlace place;

    /** What is still to be compared with the history before anything is written, or null when that is done. */
    private @Nullable List<Annotation> found;

    private final StoreLock lock;
    private final Connection connection;
    private final Backup backup;
    private final Snapshots snapshots;
    private final Clock clock;
    private final AnnotationTable annotations;
    private final HistoryTable history;
    private final EventTable events;
    private final OverlayTable overlays;
    private final BriefTable briefs;
    private final AdditionTable additions;

    /**
     * Takes over lock and connection, and closes them in the end.
     *
     * @param found what the store held when it was opened
     */
    StoreWriter(
            Path file,
            List<Annotation> found,
            StoreLock lock,
            Connection connection,
            Migrations migrations,
            Clock clock)
            throws StoreException {
        this.found = found;
        this.file = file;
        this.place = new StorePlace(file);
        this.lock = lock;
        this.connection = connection;
        this.backup = new Backup(file, migrations);
        this.snapshots = new Snapshots(file, migrations);
        this.clock = clock;
        this.annotations = new AnnotationTable(connection, file);
        this.history = new HistoryTable(connection);
        this.events = new EventTable(connection, file);
        this.overlays = new OverlayTable(connection, file);
        this.briefs = new BriefTable(connection, file);
        this.additions = new AdditionTable(connection, file);
    }

    /** Makes the edit; it is on the disk when this returns. */
    void write(Edit edit) throws StoreException {
        Instant now = clock.instant();
        place.require();
        try {
            noteOutsideEdits(now);
            Transaction.run(connection, () -> {
                for (SingleEdit part : edit.parts()) {
                    change(part);
                    history.append(part, now);
                }
                touch("annotation", now);
                touch("history", now);
            });
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        } catch (StoreException refusal) {
            throw backup.offeredFor(refusal);
        }
    }

    /** Makes the edit of a brief; it is on the disk when this returns. */
    void write(BriefEdit edit) throws StoreException {
        requireUnicode(edit);
        Instant now = clock.instant();
        place.require();
        try {
            Transaction.run(connection, () -> change(edit, now));
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        } catch (StoreException refusal) {
            throw backup.offeredFor(refusal);
        }
    }

    void requireUnicode(BriefEdit edit) throws StoreException {
        Brief after = edit.after();
        if (after != null && !StandardCharsets.UTF_8.newEncoder().canEncode(BriefJson.text(after))) {
            throw new StoreException("briefUnkept", null, file.toString(), after.title());
        }
    }

    /** Makes the edit of a brief; to be called within a transaction. */
    void change(BriefEdit edit, Instant now) throws SQLException, StoreException {
        if (!Objects.equals(briefs.find(edit.id()).orElse(null), edit.before())) {
            throw new StoreException("briefConflict", null, file.toString(), edit.subject());
        }
        briefs.write(edit.before(), edit.after(), now);
        touch("brief", now);
        touch("scene", now);
        touch("brief_history", now);
    }

    /** Makes the edit of local additions; it is on the disk when this returns. */
    void write(AdditionEdit edit) throws StoreException {
        requireUnicode(edit);
        Instant now = clock.instant();
        place.require();
        try {
            Transaction.run(connection, () -> change(edit, now));
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        } catch (StoreException refusal) {
            throw backup.offeredFor(refusal);
        }
    }

    void requireUnicode(AdditionEdit edit) throws StoreException {
        for (Addition addition : edit.after()) {
            requireUnicode(addition.row() + addition.id() + addition.incident(), edit.subject());
        }
    }

    /** Makes the edit of local additions; to be called within a transaction. */
    void change(AdditionEdit edit, Instant now) throws SQLException, StoreException {
        additions.write(edit, now);
        touch("addition", now);
        touch("addition_history", now);
    }

    /** The ids of the briefs, the one changed last first. */
    List<String> latestBriefs() throws StoreException {
        try {
            return briefs.latest();
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** Every set of events. */
    List<KeptEvents> events() throws StoreException {
        try {
            return events.all();
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** What the sets of events are called. */
    List<String> eventNames() throws StoreException {
        try {
            return events.names();
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** Adds a table of events, all of it or nothing; it is on the disk when this returns. */
    long add(ImportedTable table) throws StoreException {
        requireUnicode(table);
        Instant now = clock.instant();
        long[] id = {0};
        change(() -> id[0] = insert(table, now), now);
        return id[0];
    }

    /** The sets of events, to be changed within {@link #change(Transaction.Work, String...)}. */
    EventTable eventTable() {
        return events;
    }

    /** Adds a table whose name is free; to be called within a transaction. */
    long insert(ImportedTable table, Instant now) throws SQLException, StoreException {
        String name = table.set().name();
        if (events.isTaken(name)) {
            throw new StoreException("eventsTaken", null, file.toString(), name);
        }
        return events.insert(table, now);
    }

    void requireUnicode(ImportedTable table) throws StoreException {
        EventSet set = table.set();
        EventOrigin origin = set.origin();
        for (String text : List.of(set.name(), origin.credit(), origin.licence(), origin.file())) {
            requireUnicode(text, set.name());
        }
        requireUnicode(String.join("\n", origin.header()), set.name());
    }

    /** A row of a set as it was written. */
    Optional<List<String>> record(long set, int row) throws StoreException {
        try {
            return new RecordTable(connection, file).find(set, row);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** How a set of events is drawn, if it is there. */
    Optional<EventLook> look(long id) throws StoreException {
        try {
            return events.look(id);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** Says how a set of events is drawn from now on. */
    void change(long id, EventLook look) throws StoreException {
        change(() -> events.change(id, look), clock.instant());
    }

    /** Removes a set of events so that it can be brought back until the store is closed. */
    void removeEvents(long id) throws StoreException {
        change(() -> setRemoved(id, true), clock.instant());
    }

    /** Brings a removed set of events back. */
    void bringBackEvents(long id) throws StoreException {
        change(() -> setRemoved(id, false), clock.instant());
    }

    /** Removes a set of events or brings it back, whose name is free then; to be called within a transaction. */
    void setRemoved(long id, boolean removed) throws SQLException, StoreException {
        Optional<String> name = removed ? Optional.empty() : events.nameOfRemoved(id);
        if (name.isPresent() && events.isTaken(name.get())) {
            throw new StoreException("eventsTaken", null, file.toString(), name.get());
        }
        events.setRemoved(id, removed);
    }

    /** The overlay layers, to be asked at any time and changed within {@link #change(Transaction.Work, String...)}. */
    OverlayTable overlays() {
        return overlays;
    }

    /** The time by this store's clock. */
    Instant now() {
        return clock.instant();
    }

    private void change(Transaction.Work work, Instant now) throws StoreException {
        change(work, now, "event_set", "event", "event_record");
    }

    /** Makes a change of certain tables, all of it or nothing; it is on the disk when this returns. */
    void change(Transaction.Work work, String... tables) throws StoreException {
        change(work, clock.instant(), tables);
    }

    private void change(Transaction.Work work, Instant now, String... tables) throws StoreException {
        place.require();
        try {
            Transaction.run(connection, () -> {
                work.run();
                for (String table : tables) {
                    touch(table, now);
                }
            });
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        }
    }

    /**
     * Takes a snapshot if something has changed since the last one.
     *
     * @param all the annotations that the store holds
     * @param own its briefs
     * @param local its local additions
     */
    void snapshot(List<Annotation> all, List<Brief> own, List<Addition> local) throws StoreException {
        try {
            noteOutsideEdits(clock.instant());
            snapshots.take(connection, new Contents(history.last(), all, events.tally() + overlays.tally(), own, local), clock.instant());
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        }
    }

    /**
     * Brings everything into the one file, makes a backup and a snapshot of it if there are none like it, and lets others write.
     *
     * @param all the annotations that the store holds
     * @param own its briefs
     * @param local its local additions
     */
    void close(List<Annotation> all, List<Brief> own, List<Addition> local) throws StoreException {
        try (lock;
                connection) {
            noteOutsideEdits(clock.instant());
            if (events.hasRemoved() || overlays.hasRemoved()) {
                Transaction.run(connection, () -> {
                    events.deleteRemoved();
                    overlays.deleteRemoved();
                });
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            Contents contents = new Contents(history.last(), all, events.tally() + overlays.tally(), own, local);
            backup.refresh(connection, contents);
            snapshots.take(connection, contents, clock.instant());
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, file);
        }
    }

    /** Before the first edit, not when the store is opened: comparing thousands of annotations takes its time. */
    private void noteOutsideEdits(Instant now) throws SQLException, StoreException {
        List<Annotation> unnoted = found;
        if (unnoted != null) {
            OutsideEdits.note(connection, unnoted, now);
            found = null;
        }
    }

    private void change(SingleEdit edit) throws SQLException, StoreException {
        switch (edit) {
            case AddAnnotation(Annotation added) -> {
                expect(added.id(), null);
                requireUnicode(added);
                annotations.insert(added);
            }
            case ChangeAnnotation(Annotation before, Annotation after) -> {
                expect(before.id(), before);
                requireUnicode(after);
                annotations.update(after);
            }
            case RemoveAnnotation(Annotation removed) -> {
                expect(removed.id(), removed);
                annotations.delete(removed);
            }
        }
    }

    /** An edit says what was there before; anything else means that another program has changed it meanwhile. */
    private void expect(String id, @Nullable Annotation expected) throws SQLException, StoreException {
        if (!Objects.equals(annotations.find(id).orElse(null), expected)) {
            throw new StoreException("conflict", null, file.toString(), id);
        }
    }

    /** Half a surrogate pair is no text in UTF-8 and would come back as a question mark. */
    private void requireUnicode(Annotation annotation) throws StoreException {
        requireUnicode(AnnotationJson.text(annotation), annotation.id());
    }

    void requireUnicode(String text, String name) throws StoreException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new StoreException("notUnicode", null, file.toString(), name);
        }
    }

    private void touch(String table, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TOUCH)) {
            update.setString(1, Timestamp.text(now));
            update.setString(2, table);
            update.executeUpdate();
        }
    }
}
