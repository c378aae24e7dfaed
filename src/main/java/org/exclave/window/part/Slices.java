package org.exclave.window.part;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Work on a panel that is cut into slices, of which a few are done before each picture of the screen, in their order: so
 * styling and laying out what a slice adds holds the screen's thread for its share only. For the screen's thread alone.
 */
public final class Slices {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer timer;

    /**
     * No work yet.
     *
     * @param each how many slices are done before each picture, 1 or more
     */
    public Slices(int each) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                for (int done = 0; done < each && !waiting.isEmpty(); done++) {
                    waiting.removeFirst().run();
                }
                if (waiting.isEmpty()) {
                    stop();
                }
            }
        };
    }

    /** Puts a slice behind all that wait. */
    public void add(Runnable slice) {
        waiting.addLast(slice);
        timer.start();
    }

    /** Forgets all that wait. */
    public void clear() {
        waiting.clear();
    }
}
