package org.exclave.window.data;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.exclave.exchange.form.OverlayFile;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.failure.AtlasDataException;
import org.exclave.overlay.ArrivedOverlay;

/** Reads files of shapes away from the screen; what was begun before is given up. */
final class ShapesArrival {

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
    ShapesArrival(Executor away, Executor screen) {
        this.away = away;
        this.screen = screen;
    }

    /**
     * Reads a file to its end; what comes of it is told on the thread of the screen.
     *
     * @param epsg the system of its places where it says none itself, or 0 for degrees
     * @param progress is told how far it is, 0 to 1
     */
    void look(
            Path file,
            int epsg,
            Consumer<Double> progress,
            Consumer<ArrivedOverlay> read,
            Consumer<AtlasDataException> refused) {
        cancel();
        AtomicBoolean off = new AtomicBoolean();
        givenUp = off;
        away.execute(() -> {
            try {
                ArrivedOverlay found = OverlayFile.read(file, epsg, telling(off, progress));
                screen.execute(() -> ifOn(off, () -> read.accept(found)));
            } catch (AtlasDataException no) {
                screen.execute(() -> ifOn(off, () -> refused.accept(no)));
            } catch (CancellationException stopped) {
                // Whoever gave it up knows, and nothing was kept.
                off.set(true);
            }
        });
    }

    private ReadingProgress telling(AtomicBoolean off, Consumer<Double> progress) {
        long[] told = {-1};
        return (bytes, all) -> {
            long part = all == 0 ? told[0] : bytes * PARTS / all;
            if (part != told[0]) {
                told[0] = part;
                screen.execute(() -> ifOn(off, () -> progress.accept((double) part / PARTS)));
            }
            return !off.get();
        };
    }

    private static void ifOn(AtomicBoolean off, Runnable task) {
        if (!off.get()) {
            task.run();
        }
    }

    /** Gives up what is being done; nothing more is told of it. */
    void cancel() {
        givenUp.set(true);
    }
}
