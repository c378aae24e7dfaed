package org.exclave.window;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.exclave.session.Session;

/**
 * Gives memory back to the system when nobody has touched the window for a while and nothing moves in it: what a start or an
 * hour of work left behind is of no use to a window that stands still, and others on a small machine may need it. Twice for
 * each rest and no more, since the collector holds everything up while it does so, for about a fifth of a second: what JavaFX
 * keeps in case it is wanted again, such as drawn shadows, Java lets go only the second time.
 */
final class RestingMemory {

    /** So long nothing must have happened. */
    static final Duration REST = Duration.ofSeconds(8);

    private static final int FOR_EACH_REST = 2;

    private final LongSupplier nanos;
    private final Runnable collector;
    private volatile long lastDeed;
    private volatile int owed = FOR_EACH_REST;

    RestingMemory() {
        this(System::nanoTime, System::gc);
    }

    /**
     * For a clock and a collector.
     *
     * @param nanos a time that only goes forward, in nanoseconds
     * @param collector gives back what can be given back
     */
    RestingMemory(LongSupplier nanos, Runnable collector) {
        this.nanos = nanos;
        this.collector = collector;
        this.lastDeed = nanos.getAsLong();
    }

    /** From now on every key, click and movement of the mouse in the scene counts as a deed. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> deed());
    }

    /** From now on every change of what the map shows counts as a deed: a time line that plays, a flight from scene to scene. */
    void watch(Session session) {
        session.watchScenery(this::deed);
        session.viewport().subscribe(this::deed);
    }

    /** Something has happened; any thread may say so. */
    void deed() {
        lastDeed = nanos.getAsLong();
        owed = FOR_EACH_REST;
    }

    /** Gives memory back where it is time to; to be called every few seconds, away from the screen. */
    void tend() {
        int times = owed;
        if (times > 0 && nanos.getAsLong() - lastDeed >= (FOR_EACH_REST - times + 1) * REST.toNanos()) {
            owed = times - 1;
            collector.run();
        }
    }
}
