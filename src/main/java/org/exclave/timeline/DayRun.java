package org.exclave.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row, at UTC+6.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
record DayRun(LocalDate first, LocalDate last) {

    DayRun {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a run of days ends on or after its first");
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    DayRun widened(int days) {
        return new DayRun(first.minusDays(days), last.plusDays(days));
    }

    /** From the first day of either to the last day of either. */
    DayRun with(DayRun other) {
        return new DayRun(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    TimeWindow window() {
        return TimeWindow.ofDays(first, last);
    }
}
