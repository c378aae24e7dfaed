package org.exclave.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * On which days, at UTC+6, imported events began, of all sets together; how many they are is not said, as nothing is
 * added up over sets. Immutable.
 */
public final class EventDays {

    /** No events. */
    public static final EventDays NONE = new EventDays(new long[0], Long.MIN_VALUE);

    private final long[] days;
    private final long last;

    private EventDays(long[] days, long last) {
        this.days = days;
        this.last = last;
    }

    /**
     * Days on which events began.
     *
     * @param days since 1970, growing, each once
     * @param last the day, since 1970, on which the last of them was over; not before the last that began
     * @throws IllegalArgumentException when they are not such days
     */
    public static EventDays of(long[] days, long last) {
        for (int i = 1; i < days.length; i++) {
            if (days[i] <= days[i - 1]) {
                throw new IllegalArgumentException("days that do not grow");
            }
        }
        if (days.length == 0) {
            return NONE;
        }
        if (last < days[days.length - 1]) {
            throw new IllegalArgumentException("over before it began");
        }
        return new EventDays(days.clone(), last);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return days.length == 0;
    }

    /** The days of both. */
    public EventDays and(EventDays other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        long[] all = new long[days.length + other.days.length];
        System.arraycopy(days, 0, all, 0, days.length);
        System.arraycopy(other.days, 0, all, days.length, other.days.length);
        Arrays.sort(all);
        return new EventDays(distinct(all), Math.max(last, other.last));
    }

    private static long[] distinct(long[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Whether any of them lies outside of a run of days. */
    boolean reachesBeyond(DayRun run) {
        return !isEmpty() && (days[0] < run.first().toEpochDay() || last > run.last().toEpochDay());
    }

    /** From the first to the last of them; there must be one. */
    DayRun all() {
        return new DayRun(LocalDate.ofEpochDay(days[0]), LocalDate.ofEpochDay(last));
    }

    /** On how many days of a run any began. */
    int begunIn(DayRun run) {
        return place(run.last().toEpochDay() + 1) - place(run.first().toEpochDay());
    }

    private int place(long day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    /** The days since 1970 on which any began, growing. */
    long[] begun() {
        return days.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventDays same && last == same.last && Arrays.equals(days, same.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days) * 31 + Long.hashCode(last);
    }
}
