package org.exclave.benchmark;

import java.util.Iterator;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.exclave.timeline.TimeSelection;
import org.exclave.window.map.MapSurface;

/**
 * Moves the selected time step after step, each as soon as the picture of the one before is finished and shown, and keeps
 * how long each took: from the change of the filter, which is what the slider changes, to the picture on the map.
 */
final class TimeHand {

    private static final long SECOND = 1_000_000_000;

    private final Session session;
    private final Iterator<TimeSelection> steps;
    private final Runnable done;
    private final Figures taken = new Figures();
    private long begun;
    private long second;
    private int inSecond;
    private int fewest = Integer.MAX_VALUE;
    private boolean waiting;

    /** @param done runs after the last step */
    TimeHand(Session session, MapSurface map, List<TimeSelection> steps, Runnable done) {
        this.session = session;
        this.steps = steps.iterator();
        this.done = done;
        ReadOnlyObjectProperty<Viewport> shown = map.shownView();
        shown.addListener(_ -> {
            shown.get();
            finished();
        });
        shown.get();
    }

    void start() {
        second = System.nanoTime();
        step();
    }

    private void step() {
        if (steps.hasNext()) {
            waiting = true;
            begun = System.nanoTime();
            session.filter().set(session.filter().get().withTime(steps.next()));
        } else {
            done.run();
        }
    }

    private void finished() {
        if (!waiting) {
            return;
        }
        waiting = false;
        long now = System.nanoTime();
        taken.add(now - begun);
        inSecond++;
        if (now - second >= SECOND) {
            fewest = (int) Math.min(fewest, inSecond * SECOND / (now - second));
            inSecond = 0;
            second = now;
        }
        Platform.runLater(this::step);
    }

    Figures taken() {
        return taken;
    }

    /** How many pictures were finished in the slowest second. */
    int fewest() {
        return fewest;
    }
}
