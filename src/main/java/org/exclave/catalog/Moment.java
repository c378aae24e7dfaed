package org.exclave.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A moment as a source gave it: a calendar day or a clock reading. What instants it may stand for depends on its
 * precision.
 */
public sealed interface Moment permits DayMoment, ClockMoment {

    /**
     * The first instant that it may stand for.
     *
     * @throws IllegalArgumentException when a moment of this form cannot have that precision
     */
    Instant earliest(TimePrecision precision);

    /**
     * The instant just after the last one that it may stand for.
     *
     * @throws IllegalArgumentException when a moment of this form cannot have that precision
     */
    Instant latest(TimePrecision precision);

    /** The calendar day on which it is counted: the source's own day, or a clock reading's day at UTC+6. */
    LocalDate countedDay();

    /** Whether a moment of this form can have that precision: clock readings to minute or hour, days to day or coarser. */
    boolean allows(TimePrecision precision);

    /**
     * Reads {@code 2022-09-16} or {@code 2022-09-16T05:50:00+06:00}.
     *
     * @throws java.time.format.DateTimeParseException when the text has another form or names a day that is not
     */
    static Moment parse(String text) {
        return text.indexOf('T') < 0 ? new DayMoment(LocalDate.parse(text)) : new ClockMoment(OffsetDateTime.parse(text));
    }
}
