package org.exclave.window.present;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Lets the window of time of a session glide to another, while the map flies; everything else of a filter holds at once. */
final class TimeMorph implements Consumer<IncidentFilter> {

    private static final double SECONDS = 0.9;

    private final Session session;
    private final BooleanSupplier still;
    private @Nullable IncidentFilter goal;
    private TimeWindow from = TimeWindow.ALWAYS;
    private long started;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    /** @param still whether movements that nobody makes by hand are unwelcome just now */
    TimeMorph(Session session, BooleanSupplier still) {
        this.session = session;
        this.still = still;
    }

    @Override
    public void accept(IncidentFilter wished) {
        stop();
        TimeWindow now = session.filter().get().window();
        if (still.getAsBoolean() || now.equals(wished.window()) || isEndless(now) || isEndless(wished.window())) {
            session.filter().set(wished);
            return;
        }
        goal = wished;
        from = now;
        started = 0;
        session.filter().set(wished.withWindow(now));
        timer.start();
    }

    /** Leaves the time where it is. */
    void stop() {
        timer.stop();
        goal = null;
    }

    private static boolean isEndless(TimeWindow window) {
        return window.from().equals(Instant.MIN) || window.to().equals(Instant.MAX);
    }

    private void advance(long now) {
        IncidentFilter wished = goal;
        if (wished == null) {
            return;
        }
        if (started == 0) {
            started = now;
        }
        double share = (now - started) / (SECONDS * 1e9);
        if (share >= 1) {
            stop();
            session.filter().set(wished);
        } else {
            session.filter().set(wished.withWindow(between(from, wished.window(), share)));
        }
    }

    /**
     * The window on the way from one to another, slow at both ends (the smooth step 3t² − 2t³).
     *
     * @param share of the way, 0 to 1
     */
    static TimeWindow between(TimeWindow from, TimeWindow to, double share) {
        double eased = share * share * (3 - 2 * share);
        Instant first = between(from.from(), to.from(), eased);
        Instant last = between(from.to(), to.to(), eased);
        return TimeWindow.of(first, last.isAfter(first) ? last : first.plusSeconds(1));
    }

    private static Instant between(Instant from, Instant to, double share) {
        return from.plusSeconds(Math.round((to.getEpochSecond() - from.getEpochSecond()) * share));
    }
}
