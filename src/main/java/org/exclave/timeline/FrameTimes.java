package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** The selected times of an animation, from one end of a stretch to the other. */
public final class FrameTimes {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private FrameTimes() {}

    /**
     * Equal steps, the last one cut to the stretch. The first picture ends a window after the start, or a step after it
     * where everything before the end is shown; the last one ends with the stretch.
     *
     * @param reading mode and meaning; its window is the whole stretch
     * @param step above 0
     * @param length of the window; above 0, cut to the stretch; without meaning where everything before its end is shown
     * @throws ArithmeticException when there are more than a list can count; see {@link #count}
     */
    public static List<TimeSelection> every(Duration step, TimeSelection reading, Duration length) {
        TimeWindow stretch = reading.window();
        Instant first = first(step, reading, length);
        boolean cumulative = reading.mode() == TimeMode.CUMULATIVE;
        return new Steps(Math.toIntExact(count(step, reading, length)), index -> {
            Instant end = earlier(first.plus(step.multipliedBy(index)), stretch.to());
            Instant start = cumulative ? stretch.from() : later(end.minus(length), stretch.from());
            return reading.withWindow(TimeWindow.of(start, end));
        });
    }

    /** How many pictures {@link #every} would make. */
    public static long count(Duration step, TimeSelection reading, Duration length) {
        Duration rest = Duration.between(first(step, reading, length), reading.window().to());
        long whole = rest.dividedBy(step);
        return 1 + whole + (rest.equals(step.multipliedBy(whole)) ? 0 : 1);
    }

    /** The end of the first picture. */
    private static Instant first(Duration step, TimeSelection reading, Duration length) {
        TimeWindow stretch = reading.window();
        return earlier(stretch.from().plus(reading.mode() == TimeMode.CUMULATIVE ? step : length), stretch.to());
    }

    /**
     * A picture of the beginning, which ends a window after the start, or a minute after it where everything before the
     * end is shown; one for each coming of an incident after that; and one that ends with the stretch.
     *
     * @param stepping through the incidents, bounded by the stretch
     * @param reading mode and meaning; its window is the whole stretch
     * @param length of the window, as in {@link #every}
     */
    public static List<TimeSelection> eachEvent(Stepping stepping, TimeSelection reading, Duration length) {
        List<TimeSelection> all = new ArrayList<>();
        TimeWindow stretch = reading.window();
        Optional<TimeSelection> next =
                Optional.of(reading.withWindow(TimeWindow.of(stretch.from(), first(MINUTE, reading, length))));
        while (next.isPresent()) {
            all.add(next.get());
            next = stepping.later(next.get(), TimeStep.EVENT);
        }
        if (all.getLast().window().to().isBefore(stretch.to())) {
            all.add(Stepping.endingAt(all.getLast(), stretch.to(), stretch));
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
            return nth.at(Objects.checkIndex(index, count));
        }

        @Override
        public int size() {
            return count;
        }
    }
}
