package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimeSpan;

/**
 * A stretch of time.
 *
 * @param from its first instant, inclusive
 * @param to the instant just after its last, exclusive; after {@code from}
 */
public record TimeWindow(Instant from, Instant to) {

    /** All time there is. */
    public static final TimeWindow ALWAYS = new TimeWindow(Instant.MIN, Instant.MAX);

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window ends after it begins");
        }
    }

    public static TimeWindow of(Instant from, Instant to) {
        return new TimeWindow(from, to);
    }

    /** Whole days at UTC+6, the last one included. */
    public static TimeWindow ofDays(LocalDate first, LocalDate last) {
        return new TimeWindow(startOf(first), startOf(last.plusDays(1)));
    }

    /** Everything before an instant: what had happened by then. */
    public static TimeWindow until(Instant to) {
        return new TimeWindow(Instant.MIN, to);
    }

    /** Whether an instant lies within. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Whether it shares any time with another stretch. */
    public boolean overlaps(TimeWindow other) {
        return other.from.isBefore(to) && other.to.isAfter(from);
    }

    /** Whether an incident could have happened, in part at least, within this window. */
    public boolean overlaps(TimeSpan span) {
        return span.earliest().isBefore(to) && span.latest().isAfter(from);
    }

    /**
     * Whether an incident happened within this window for certain, whatever it was in the time that it may have been:
     * nothing of that time lies outside. A day of UTC+6 does not hold a day without a clock reading, as that may be the
     * day of UTC+5, which ends an hour later.
     */
    public boolean certainly(TimeSpan span) {
        return !span.earliest().isBefore(from) && !span.latest().isAfter(to);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(SideClock.KYRGYZSTAN.offset());
    }
}
