package org.exclave.window.history;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Past;
import org.exclave.failure.StoreException;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.store.HistoryEntry;
import org.exclave.store.HistoryPage;
import org.exclave.store.StoreHistory;
import org.jspecify.annotations.Nullable;

/**
 * The history of the annotations as far as it has been looked at: read from the store a page at a time on the store's thread,
 * so that a long one costs no more than what is seen of it. Used by the screen's thread.
 */
public final class HistoryShelf {

    /** So many rows are read at a time; an edit never waits for more. */
    static final int ROWS_OF_A_PAGE = 200;

    private final Session session;
    private final AnnotationDesk desk;
    private final Path file;
    private final Executor store;
    private final Executor screen;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable StoreException> trouble = new ReadOnlyObjectWrapper<>();
    private Predicate<HistoryEntry> wanted = _ -> true;
    private long next;
    private int search;
    private boolean reading;

    /**
     * The history in a store.
     *
     * @param file the file of the store
     * @param store runs one task after the other, the one in which edits are written
     * @param screen runs tasks on the thread of the session
     */
    public HistoryShelf(Session session, AnnotationDesk desk, Path file, Executor store, Executor screen) {
        this.session = session;
        this.desk = desk;
        this.file = file;
        this.store = store;
        this.screen = screen;
    }

    /** The edits read so far that were sought, the newest first. */
    ObservableList<HistoryEntry> entries() {
        return entries;
    }

    /** Why the history cannot be read, or null when it can. */
    ReadOnlyObjectProperty<@Nullable StoreException> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether older edits are still to be read. */
    boolean hasMore() {
        return next > 0;
    }

    /**
     * Looks through the history from its end, forgetting what was read.
     *
     * @param sought which edits are wanted; called on the store's thread
     */
    void seek(Predicate<HistoryEntry> sought) {
        search++;
        wanted = sought;
        next = Long.MAX_VALUE;
        reading = false;
        read(true);
    }

    /** Reads on, if there is more and no page is on its way. */
    void more() {
        if (next > 0 && !reading) {
            read(false);
        }
    }

    private void read(boolean fromTheEnd) {
        reading = true;
        int asked = search;
        long before = next;
        Predicate<HistoryEntry> sought = wanted;
        store.execute(() -> {
            try {
                HistoryPage page = StoreHistory.page(file, before, ROWS_OF_A_PAGE, sought);
                screen.execute(() -> show(page, asked, fromTheEnd));
            } catch (StoreException refused) {
                screen.execute(() -> {
                    reading = false;
                    next = 0;
                    trouble.set(refused);
                });
            }
        });
    }

    private void show(HistoryPage page, int asked, boolean fromTheEnd) {
        if (asked != search) {
            return;
        }
        reading = false;
        next = page.next();
        trouble.set(null);
        if (fromTheEnd) {
            entries.setAll(page.entries());
        } else {
            entries.addAll(page.entries());
        }
        if (entries.size() < ROWS_OF_A_PAGE / 4) {
            more();
        }
    }

    /** Shows the annotations on the map as an edit left them. */
    void look(HistoryEntry entry) {
        store.execute(() -> {
            try {
                List<Annotation> then = StoreHistory.after(file, entry.sequence());
                screen.execute(() -> {
                    session.selectNothing();
                    session.past().set(new Past(entry.edit(), entry.madeAt(), then));
                });
            } catch (StoreException refused) {
                screen.execute(() -> trouble.set(refused));
            }
        });
    }

    /** Makes everything as it was in the past that is looked at, by one edit; does nothing when none is. */
    void restore() {
        Past past = session.past().get();
        if (past != null) {
            desk.carryOut("edit.restore", past::restoring, _ -> session.past().set(null));
        }
    }

    /** Makes the one annotation whose edit is looked at as that edit left it; does nothing when none is. */
    void restoreOne() {
        Past past = session.past().get();
        if (past != null) {
            desk.carryOut("edit.restore", past::restoringOne, _ -> session.past().set(null));
        }
    }
}
