package org.exclave.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.animation.AnimationTimer;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.exclave.window.map.MapSurface;

/**
 * Moves the map gesture after gesture and keeps what it cost: for each picture of the screen the processor time of the
 * screen's thread since the one before, and after each gesture how long the fresh picture of the map took to come, from
 * the last movement on, glides included.
 */
final class MapHand extends AnimationTimer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The map is at rest when it has not moved for so many pictures of the screen. */
    private static final int RESTING = 12;

    private final Session session;
    private final RandomHand hand;
    private final int gestures;
    private final Runnable done;
    private final Figures frames = new Figures();
    private final Figures fresh = new Figures();
    private long processor = -1;
    private boolean moving;
    private int resting;
    private int made;
    private long moved;
    private long shown;

    /**
     * A hand that has not begun.
     *
     * @param gestures after which it stops
     * @param done runs then
     */
    MapHand(Session session, MapSurface map, long seed, int gestures, Runnable done) {
        this.session = session;
        this.hand = new RandomHand(map, seed);
        this.gestures = gestures;
        this.done = done;
        session.viewport().subscribe((_, _) -> moved = System.nanoTime());
        map.shownView().subscribe((_, view) -> {
            if (isCurrent(view)) {
                shown = System.nanoTime();
            }
        });
    }

    private boolean isCurrent(Viewport view) {
        Viewport now = session.viewport().get();
        return view.longitude() == now.longitude() && view.latitude() == now.latitude() && view.zoom() == now.zoom();
    }

    @Override
    public void handle(long now) {
        long used = THREADS.getCurrentThreadCpuTime();
        if (processor >= 0) {
            frames.add(used - processor);
        }
        processor = used;
        if (moving) {
            moving = hand.move();
            resting = 0;
        } else if (System.nanoTime() - moved < 50_000_000 || shown < moved) {
            resting = 0;
        } else if (++resting > RESTING) {
            rest();
        }
    }

    private void rest() {
        if (made > 0) {
            fresh.add(shown - moved);
        }
        if (made++ == gestures) {
            stop();
            done.run();
        } else {
            hand.begin();
            moving = true;
        }
    }

    Figures frames() {
        return frames;
    }

    Figures fresh() {
        return fresh;
    }
}
