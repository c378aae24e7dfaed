package org.exclave.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventSet;
import org.exclave.failure.StoreException;

/** Brings sets of events into a session: they are read and projected away from the screen, then shown all at once. */
public final class EventDesk {

    /** Where sets are read from. */
    @FunctionalInterface
    public interface Source {

        /** All sets, the lowest first. */
        List<EventSet> read() throws StoreException;
    }

    private final ImportedEvents imported;
    private final Executor reading;
    private final Executor screen;

    /**
     * The desk of a session.
     *
     * @param reading runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public EventDesk(Session session, Executor reading, Executor screen) {
        this.imported = session.imported();
        this.reading = reading;
        this.screen = screen;
    }

    /**
     * Shows what a source holds instead of what is shown now.
     *
     * @param trouble is told, on the thread of the screen, when the source cannot be read; nothing changes then
     */
    public void show(Source source, Consumer<StoreException> trouble) {
        reading.execute(() -> {
            try {
                List<ProjectedEvents> sets =
                        source.read().stream().map(ProjectedEvents::new).toList();
                screen.execute(() -> imported.sets().set(sets));
            } catch (StoreException unreadable) {
                screen.execute(() -> trouble.accept(unreadable));
            }
        });
    }
}
