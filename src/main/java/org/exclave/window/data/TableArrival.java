package org.exclave.window.data;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.exclave.exchange.table.ReadTable;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableReading;
import org.exclave.exchange.table.TableSource;
import org.exclave.failure.AtlasDataException;

/** Looks at a table and reads it away from the screen, one thing at a time; what was begun before is given up. */
final class TableArrival {

    private static final int PARTS = 100;

    private final Executor away;
    private final Executor screen;
    private AtomicBoolean givenUp = new AtomicBoolean();

    /**
     * Nothing is done yet.
     *
     * @param away runs tasks that may take a while
     * @param screen runs tasks on the thread of the screen
     */
    TableArrival(Executor away, Executor screen) {
        this.away = away;
        this.screen = screen;
    }

    private interface Act {
        Runnable outcome() throws AtlasDataException;
    }

    private AtomicBoolean afresh() {
        cancel();
        givenUp = new AtomicBoolean();
        return givenUp;
    }

    private void run(AtomicBoolean off, Act act, Consumer<AtlasDataException> refused) {
        away.execute(() -> {
            try {
                Runnable outcome = act.outcome();
                screen.execute(() -> ifOn(off, outcome));
            } catch (AtlasDataException no) {
                screen.execute(() -> ifOn(off, () -> refused.accept(no)));
            } catch (CancellationException stopped) {
                // Whoever gave it up knows, and nothing was kept.
                off.set(true);
            }
        });
    }

    private static void ifOn(AtomicBoolean off, Runnable task) {
        if (!off.get()) {
            task.run();
        }
    }

    /** Looks at a table; what comes of it is told on the thread of the screen. */
    void look(TableSource source, TableChoices choices, Consumer<TablePreview> seen, Consumer<AtlasDataException> refused) {
        run(
                afresh(),
                () -> {
                    TablePreview preview = TablePreview.of(source, choices);
                    return () -> seen.accept(preview);
                },
                refused);
    }

    /**
     * Reads a table to its end; what comes of it is told on the thread of the screen.
     *
     * @param origin whose it is, and what it is called
     * @param progress is told how far it is, 0 to 1
     */
    void read(
            TablePreview table,
            SetWords origin,
            Consumer<Double> progress,
            Consumer<ReadTable> read,
            Consumer<AtlasDataException> refused) {
        AtomicBoolean off = afresh();
        run(
                off,
                () -> {
                    try (ExecutorService packing = Executors.newSingleThreadExecutor()) {
                        ReadTable found = new TableReading(table, packing, telling(off, progress))
                                .read(origin.name(), origin.credit(), origin.licence());
                        return () -> read.accept(found);
                    }
                },
                refused);
    }

    private ReadingProgress telling(AtomicBoolean off, Consumer<Double> progress) {
        long[] told = {-1};
        return (bytes, all) -> {
            long part = all == 0 ? PARTS : bytes * PARTS / all;
            if (part != told[0]) {
                told[0] = part;
                screen.execute(() -> ifOn(off, () -> progress.accept((double) part / PARTS)));
            }
            return !off.get();
        };
    }

    /** Gives up what is being done; nothing more is told of it. */
    void cancel() {
        givenUp.set(true);
    }
}
