package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Edit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.catalog.Addition;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The user's annotations and briefs in a GeoPackage that other programs open too. An edit is on the disk when {@link #apply} returns.
 * Only one run at a time may write; others read what was there when they opened it. May be used by several threads.
 */
public final class AnnotationStore implements Notebook, AutoCloseable {

    private final AnnotationPile annotations;
    private final TreeMap<String, Brief> briefs = new TreeMap<>();
    private List<Addition> additions;
    private final Path file;
    private final @Nullable StoreException whyReadOnly;
    private @Nullable StoreWriter writer;

    private AnnotationStore(
            Path file, Contents contents, @Nullable StoreWriter writer, @Nullable StoreException whyReadOnly) {
        this.file = file;
        this.annotations = new AnnotationPile(contents.annotations());
        this.additions = contents.additions();
        contents.briefs().forEach(brief -> briefs.put(brief.id(), brief));
        this.writer = writer;
        this.whyReadOnly = whyReadOnly;
    }

    static AnnotationStore writable(Path file, Contents contents, StoreWriter writer) {
        return new AnnotationStore(file, contents, writer, null);
    }

    static AnnotationStore readOnly(Path file, Contents contents, StoreException why) {
        return new AnnotationStore(file, contents, null, why);
    }

    /**
     * Opens a store, making it and its folder if there is none. Where it can be read but not written (another run has it
     * open, disk full or write-protected) it is opened for reading: see {@link #whyReadOnly()}.
     *
     * @param clock dates the rows of the history
     * @throws StoreException when the file cannot be read or is no sound store; it has not been touched then
     */
    public static AnnotationStore open(Path file, Clock clock) throws StoreException {
        return open(file, clock, Disk.REAL, Migrations.SHIPPED);
    }

    static AnnotationStore open(Path file, Clock clock, Disk disk, Migrations migrations) throws StoreException {
        StoreOpening.makeFolder(file);
        return new StoreOpening(StoreOpening.resolve(file), clock, disk, migrations).open();
    }

    /**
     * The annotations in a store, the lowest first; none if there is no such file. For runs that will not edit: it takes no
     * lock, so that a window may open the store meanwhile, and writes nothing.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static List<Annotation> read(Path file) throws StoreException {
        return new StoreOpening(StoreOpening.resolve(file), Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED)
                .read()
                .annotations();
    }

    /**
     * The user's own briefs in a store, by their ids; none if there is no such file. As {@link #read}, for runs that will
     * not edit.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static List<Brief> readBriefs(Path file) throws StoreException {
        return new StoreOpening(StoreOpening.resolve(file), Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED)
                .read()
                .briefs();
    }

    /**
     * What the user added to the catalogue, by what a store keeps, the first one first; none if there is no such file. As
     * {@link #read}, for runs that will not edit.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static List<Addition> readAdditions(Path file) throws StoreException {
        return new StoreOpening(StoreOpening.resolve(file), Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED)
                .read()
                .additions();
    }

    /**
     * The number of the first change of a local addition that does not follow from those before it, or 0 when all do.
     *
     * @throws StoreException as {@link #readAdditions}
     */
    public static long brokenAdditionHistory(Path file) throws StoreException {
        Path store = StoreOpening.resolve(file);
        new StoreOpening(store, Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED).read();
        if (!Files.exists(store)) {
            return 0;
        }
        try (Connection connection = StoreConnection.reading(store)) {
            return new AdditionTable(connection, store).broken();
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, store);
        }
    }

    /** The backup of a store or its newest good snapshot, if there is one that can be restored: what to offer when opening the store fails. */
    public static Optional<Path> lastGoodBackup(Path file) throws StoreException {
        return new Backup(StoreOpening.resolve(file), Migrations.SHIPPED).lastGood();
    }

    /**
     * Puts the last good backup in the place of a store that cannot be opened. What was there is kept beside it, as
     * {@code annotations.damaged-<time>.gpkg}. The store must not be open in this run.
     *
     * @param clock gives the time in that name
     * @return where the damaged file is now
     * @throws StoreException when there is no good backup, another run has the store open, or the disk refuses
     */
    public static Path restoreBackup(Path file, Clock clock) throws StoreException {
        return new StoreOpening(StoreOpening.resolve(file), clock, Disk.REAL, Migrations.SHIPPED).restore();
    }

    /** The file that holds the store. */
    public Path file() {
        return file;
    }

    /** Whether no edit can be made. */
    public boolean readOnly() {
        return whyReadOnly != null;
    }

    /** Why no edit can be made, or nothing when edits can. */
    public Optional<StoreException> whyReadOnly() {
        return Optional.ofNullable(whyReadOnly);
    }

    @Override
    public synchronized List<Annotation> all() {
        return annotations.all();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the store has been closed
     */
    @Override
    public synchronized void apply(Edit edit) throws StoreException {
        refuseIfReadOnly();
        open().write(edit);
        edit.parts().forEach(annotations::follow);
    }

    @Override
    public synchronized List<Brief> briefs() {
        return List.copyOf(briefs.values());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the store has been closed
     */
    @Override
    public synchronized void apply(BriefEdit edit) throws StoreException {
        refuseIfReadOnly();
        open().write(edit);
        follow(edit);
    }

    /** An edit of a brief has been kept. */
    void follow(BriefEdit edit) {
        Brief after = edit.after();
        if (after == null) {
            briefs.remove(edit.id());
        } else {
            briefs.put(edit.id(), after);
        }
    }

    @Override
    public synchronized List<Addition> additions() {
        return additions;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the store has been closed
     */
    @Override
    public synchronized void apply(AdditionEdit edit) throws StoreException {
        refuseIfReadOnly();
        open().write(edit);
        follow(edit);
    }

    /** An edit of local additions has been kept. */
    void follow(AdditionEdit edit) {
        additions = edit.of(additions);
    }

    /**
     * The ids of the briefs, the one changed last first; none where the store is open for reading only.
     *
     * @throws StoreException when the file cannot be read
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized List<String> latestBriefs() throws StoreException {
        return whyReadOnly != null ? List.of() : open().latestBriefs();
    }

    /**
     * Every set of events that was imported, the first one first.
     *
     * @throws StoreException when they cannot be understood; the annotations are not concerned
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized List<KeptEvents> events() throws StoreException {
        return whyReadOnly != null ? readEvents(file) : open().events();
    }

    /**
     * What the sets of events are called, the first one first.
     *
     * @throws StoreException when they cannot be understood
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized List<String> eventNames() throws StoreException {
        return whyReadOnly != null ? readEventNames(file) : open().eventNames();
    }

    /**
     * What the sets of events in a store are called, none if there is no such file; takes no lock and writes nothing.
     *
     * @throws StoreException as {@link #readEvents}
     */
    public static List<String> readEventNames(Path file) throws StoreException {
        return EventReading.ask(file, EventTable::names);
    }

    /**
     * The sets of events in a store, none if there is no such file; takes no lock and writes nothing.
     *
     * @throws StoreException as {@link #read}, and when the events cannot be understood
     */
    public static List<KeptEvents> readEvents(Path file) throws StoreException {
        return EventReading.ask(file, EventTable::all);
    }

    /**
     * The rows of a set of events in a store, to be read one after the other; takes no lock and writes nothing. To be closed.
     *
     * @param set by which the store knows it
     * @throws StoreException when the file cannot be read
     */
    public static KeptRecords readRecords(Path file, long set) throws StoreException {
        return KeptRecords.of(StoreOpening.resolve(file), set);
    }

    /** Where bundles come in. */
    public BundleShelf bundles() {
        return new BundleShelf(this);
    }

    /** The overlay layers. */
    public OverlayShelf overlays() {
        return new OverlayShelf(this);
    }

    /**
     * Adds a set of events without the rows of a table, all of it or nothing; it is on the disk when this returns.
     *
     * @return by which number the store knows it
     * @throws StoreException as {@link #add(ImportedTable)}
     * @throws IllegalStateException when the store has been closed
     */
    public long add(EventSet set) throws StoreException {
        return add(new ImportedTable(set, List.of(), 0));
    }

    /**
     * Adds a table of events with its rows as they were written, all of it or nothing; it is on the disk when this returns.
     *
     * @return by which number the store knows it
     * @throws StoreException when there is a set of that name ({@code eventsTaken}), or it cannot be written; nothing has
     *     changed then
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized long add(ImportedTable table) throws StoreException {
        refuseIfReadOnly();
        return open().add(table);
    }

    /**
     * The fields of a row of a set as they were written, in the order of its header; nothing when the row was not kept.
     *
     * @param set by which the store knows it
     * @param row counted from 1, as {@link EventSet#row} gives it
     * @throws StoreException when it cannot be read
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized Optional<List<String>> eventRecord(long set, int row) throws StoreException {
        return whyReadOnly == null ? open().record(set, row) : EventReading.record(file, set, row);
    }

    /**
     * How a set of events is drawn; nothing where there is no such set, or it was removed.
     *
     * @throws StoreException when the store is only read ({@code readOnly}), or cannot be read
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized Optional<EventLook> eventLook(long id) throws StoreException {
        refuseIfReadOnly();
        return open().look(id);
    }

    /**
     * Says how a set of events is drawn from now on; does nothing where there is no such set.
     *
     * @throws StoreException when it cannot be written; nothing has changed then
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized void changeLook(long id, EventLook look) throws StoreException {
        refuseIfReadOnly();
        open().change(id, look);
    }

    /**
     * Removes a set of events, if it is there. Until the store is closed it can be brought back; then it goes for good.
     *
     * @throws StoreException when it cannot be written; nothing has changed then
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized void removeEvents(long id) throws StoreException {
        refuseIfReadOnly();
        open().removeEvents(id);
    }

    /**
     * Brings back a set of events that was removed since the store was opened, with all that it had, in its old place.
     *
     * @throws StoreException when another set has its name by now ({@code eventsTaken}), or it cannot be written; nothing has changed then
     * @throws IllegalStateException when the store has been closed
     */
    public synchronized void bringBackEvents(long id) throws StoreException {
        refuseIfReadOnly();
        open().bringBackEvents(id);
    }

    void refuseIfReadOnly() throws StoreException {
        if (whyReadOnly != null) {
            throw new StoreException("readOnly", whyReadOnly, file.toString());
        }
    }

    StoreWriter open() {
        if (writer == null) {
            throw new IllegalStateException("the store has been closed");
        }
        return writer;
    }

    /**
     * Takes a snapshot if something has changed since the last one; old ones go by their age. To be called every hour; does
     * nothing where no edit can be made or the store has been closed.
     *
     * @throws StoreException when it could not be made; all edits are safe in the store even then
     */
    public synchronized void snapshot() throws StoreException {
        if (writer != null) {
            writer.snapshot(all(), briefs(), additions());
        }
    }

    /**
     * Lets others write, after making a backup and a snapshot if something has changed since the last one. Closing again
     * does nothing.
     *
     * @throws StoreException when the backup could not be made; all edits are safe in the store even then
     */
    @Override
    public synchronized void close() throws StoreException {
        if (writer != null) {
            StoreWriter closing = writer;
            writer = null;
            closing.close(all(), briefs(), additions());
        }
    }
}
