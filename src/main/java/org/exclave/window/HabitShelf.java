package org.exclave.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.exclave.annotation.Habits;
import org.exclave.failure.StoreException;
import org.exclave.session.Session;
import org.exclave.store.HabitFile;

/** Brings the kept habits into a session, and keeps them whenever they change; away from the screen. */
final class HabitShelf {

    private static final System.Logger LOG = System.getLogger(HabitShelf.class.getName());

    private final Session session;
    private final HabitFile file;
    private final Executor storing;
    private final Executor screen;
    private final Consumer<StoreException> report;

    /**
     * @param storing runs one task after the other, away from the screen
     * @param screen runs a task on the screen's thread
     * @param report is told on the screen's thread when habits could not be read or kept
     */
    HabitShelf(
            Session session, HabitFile file, Executor storing, Executor screen, Consumer<StoreException> report) {
        this.session = session;
        this.file = file;
        this.storing = storing;
        this.screen = screen;
        this.report = report;
    }

    /** The habits beside a store, as far as they can be read: what is wrong with them is told once there is a window. */
    static Habits glance(Path store) {
        try {
            return fileBeside(store).read();
        } catch (StoreException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "no habits", unreadable);
            return Habits.NONE;
        }
    }

    /** The file of the habits that belong to a store. */
    static HabitFile fileBeside(Path store) {
        return new HabitFile(store.resolveSibling(HabitFile.FILE_NAME));
    }

    /**
     * Reads the habits; from then on every change is kept.
     *
     * @param known runs on the screen's thread when they have been read
     */
    void open(Runnable known) {
        storing.execute(() -> {
            try {
                Habits kept = file.read();
                screen.execute(() -> {
                    session.habits().set(kept);
                    session.habits().subscribe((_, now) -> keep(now));
                    known.run();
                });
            } catch (StoreException unreadable) {
                screen.execute(() -> report.accept(unreadable));
            }
        });
    }

    private void keep(Habits habits) {
        storing.execute(() -> {
            try {
                file.keep(habits);
            } catch (StoreException refused) {
                screen.execute(() -> report.accept(refused));
            }
        });
    }
}
