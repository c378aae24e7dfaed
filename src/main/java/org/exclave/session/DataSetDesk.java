package org.exclave.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.EventTotals;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.exclave.timeline.TimeSelection;

/**
 * Where the user's sets of events are looked after: brought into a session, drawn in another way, removed. They are read and
 * projected away from the screen and shown all at once; each change is kept before it is shown, and can be taken back.
 */
public final class DataSetDesk {

    private final Session session;
    private final AnnotationDesk desk;
    private final DataSets sets;
    private final Executor reading;
    private final Executor screen;
    private final RowSearch search;
    private final OverlayDesk overlays;
    private final AtomicInteger questions = new AtomicInteger();

    /**
     * The desk of a session.
     *
     * @param desk carries the edits
     * @param reading runs one task after the other, away from the screen
     * @param seeking runs one task after the other, away from the screen; searches keep it busy for seconds
     * @param screen runs tasks on the thread of the screen
     */
    public DataSetDesk(
            Session session,
            AnnotationDesk desk,
            DataSets sets,
            Executor reading,
            Executor seeking,
            Executor screen) {
        this.session = session;
        this.desk = desk;
        this.sets = sets;
        this.reading = reading;
        this.screen = screen;
        this.search = new RowSearch(session.imported(), sets, seeking, screen);
        this.overlays = new OverlayDesk(session, desk, sets.overlays(), reading, screen);
    }

    /** Where overlay layers are looked after. */
    public OverlayDesk overlays() {
        return overlays;
    }

    /** The search through rows. */
    public RowSearch search() {
        return search;
    }

    /**
     * Shows what is kept instead of what is shown now.
     *
     * @param trouble is told, on the thread of the screen, when that cannot be read; nothing changes then
     */
    public void show(Consumer<StoreException> trouble) {
        overlays.show(trouble);
        reading.execute(() -> {
            try {
                List<DataSet> all = sets.all();
                screen.execute(() -> session.imported().all().set(all));
            } catch (StoreException unreadable) {
                screen.execute(() -> trouble.accept(unreadable));
            }
        });
    }

    /**
     * Reads the row from which an event was made, as it was written.
     *
     * @param found is given its fields, in the order of the header of the set, on the thread of the screen; not called where the
     *     row was not kept
     * @param trouble is told, on the thread of the screen, why it cannot be read
     */
    public void record(EventHits.Hit hit, Consumer<List<String>> found, Consumer<StoreException> trouble) {
        int row = hit.events().set().row(hit.event());
        EventSet wanted = hit.events().whole().set();
        session.imported().all().get().stream()
                .filter(set -> set.events().set() == wanted)
                .findFirst()
                .ifPresent(set -> reading.execute(() -> {
                    try {
                        sets.record(set.id(), row).ifPresent(fields -> screen.execute(() -> found.accept(fields)));
                    } catch (StoreException unreadable) {
                        screen.execute(() -> trouble.accept(unreadable));
                    }
                }));
    }

    /**
     * Keeps a table and shows it; undo takes it away again, with all its rows.
     *
     * @param kept is told, on the thread of the screen, when it is kept
     * @param trouble is told, on the thread of the screen, why it cannot be; nothing changes then
     */
    public void add(ImportedTable table, Runnable kept, Consumer<StoreException> trouble) {
        desk.take(sets -> sets.add(table).map(DataSetEdit::imported), kept, trouble);
    }

    /**
     * Adds up what sets say of a time, away from the screen, for a set may be large; the latest question alone is answered.
     *
     * @param found is given the totals in the order of the sets, on the thread of the screen
     */
    public void totals(List<ProjectedEvents> of, TimeSelection time, Consumer<List<EventTotals>> found) {
        int question = questions.incrementAndGet();
        reading.execute(() -> {
            if (question == questions.get()) {
                List<EventTotals> totals = of.stream().map(set -> EventTotals.of(set, time)).toList();
                screen.execute(() -> {
                    if (question == questions.get()) {
                        found.accept(totals);
                    }
                });
            }
        });
    }

    /**
     * Draws a set in another way from now on.
     *
     * @param change is given how the set is drawn when its turn comes, so that changes made quickly one after the
     *     other build on each other; called away from the screen
     */
    public void look(DataSet set, UnaryOperator<EventLook> change) {
        desk.carryOut(sets -> sets.look(set.id())
                .filter(now -> !now.equals(change.apply(now)))
                .map(now -> DataSetEdit.looking(set.looking(now), set.looking(change.apply(now)))));
    }

    /** Removes a set, drawn as it is when its turn comes. */
    public void remove(DataSet set) {
        desk.carryOut(sets -> sets.look(set.id()).map(now -> DataSetEdit.removed(set.looking(now))));
    }
}
