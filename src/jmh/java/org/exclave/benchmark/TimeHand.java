package org.exclave.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.exclave.timeline.TimeSelection;
import org.exclave.window.map.MapSurface;

/**
 * Moves the selected time step after step, each as soon as the picture of the one before is finished and shown, and keeps
 * how long each took: from the change of the filter, which is what the slider changes, to the picture on the map. The
 * processor time is that of the screen's thread and the painter's, which work one after the other.
 */
final class TimeHand {

    private static final long SECOND = 1_000_000_000;
    private static final Set<String> WORKERS = Set.of("JavaFX Application Thread", "exclave-painting");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Session session;
    private final Iterator<TimeSelection> steps;
    private final Runnable done;
    private final Figures taken = new Figures();
    private final Figures worked = new Figures();
    private final long[] workers;
    private long workBefore;
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
        this.workers = workers();
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
            workBefore = work();
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
        worked.add(work() - workBefore);
        inSecond++;
        if (now - second >= SECOND) {
            fewest = (int) Math.min(fewest, inSecond * SECOND / (now - second));
            inSecond = 0;
            second = now;
        }
        Platform.runLater(this::step);
    }

    private static long[] workers() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && WORKERS.contains(thread.getThreadName()))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }

    private long work() {
        return Arrays.stream(workers).map(THREADS::getThreadCpuTime).sum();
    }

    Figures worked() {
        return worked;
    }

    Figures taken() {
        return taken;
    }

    /** How many pictures were finished in the slowest second. */
    int fewest() {
        return fewest;
    }
}
