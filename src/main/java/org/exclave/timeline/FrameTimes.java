package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** The selected times of an animation, from one end of a stretch to the other. */
public final class FrameTimes {

    private FrameTimes() {}

    /**
     * Equal steps. The first picture ends a window after the start, or a step after it where everything before the end is
     * shown; the last one ends with the stretch.
     *
     * @param reading mode and meaning; its window is the whole stretch
     * @param step above 0
     * @param length of the window; above 0, cut to the stretch; without meaning where everything before its end is shown
     */
    public static List<TimeSelection> every(Duration step, TimeSelection reading, Duration length) {
        TimeWindow stretch = reading.window();
        boolean cumulative = reading.mode() == TimeMode.CUMULATIVE;
        Instant first = earlier(stretch.from().plus(cumulative ? step : length), stretch.to());
        Duration rest = Duration.between(first, stretch.to());
        long further = rest.dividedBy(step) + (rest.equals(step.multipliedBy(rest.dividedBy(step))) ? 0 : 1);
        return new Steps(Math.toIntExact(further + 1), index -> {
            Instant end = earlier(first.plus(step.multipliedBy(index)), stretch.to());
            Instant start = cumulative ? stretch.from() : later(end.minus(length), stretch.from());
            return reading.withWindow(TimeWindow.of(start, end));
        });
    }

    /**
     * A picture for each coming of an incident.
     *
     * @param stepping through the incidents, bounded by the stretch
     * @param reading mode and meaning; its window is the whole stretch
     * @param length of the window, as in {@link #every}
     */
    public static List<TimeSelection> eachEvent(Stepping stepping, TimeSelection reading, Duration length) {
        List<TimeSelection> all = new ArrayList<>();
        TimeWindow stretch = reading.window();
        Instant end = reading.mode() == TimeMode.CUMULATIVE
                ? stretch.from().plusSeconds(1)
                : earlier(stretch.from().plus(length), stretch.to());
        Optional<TimeSelection> next =
                Optional.of(reading.withWindow(TimeWindow.of(stretch.from(), end)));
        while (next.isPresent()) {
            all.add(next.get());
            next = stepping.later(next.get(), TimeStep.EVENT);
        }
        return all;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private interface Nth {
        TimeSelection at(int index);
    }

    private static final class Steps extends AbstractList<TimeSelection> implements RandomAccess {

        private final int count;
        private final Nth nth;

        Steps(int count, Nth nth) {
            this.count = count;
            this.nth = nth;
        }

        @Override
        public TimeSelection get(int index) {
            return nth.at(java.util.Objects.checkIndex(index, count));
        }

        @Override
        public int size() {
            return count;
        }
    }
}
