package org.exclave.timeline;

import java.time.Instant;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;

/**
 * The time in which an incident may have begun. A day without a clock reading is the source's own day, drawn as the day
 * of UTC+6; as it may be that of UTC+5, it is over an hour later.
 *
 * @param counted the clock reading's minute or hour, or the whole days of UTC+6 that the source names
 * @param latest the instant by which it had begun for certain, exclusive; not before the end of {@code counted}
 */
record Beginning(TimeWindow counted, Instant latest) {

    static Beginning of(TimeSpan span) {
        return switch (span.start()) {
            case ClockMoment clock -> exact(
                    TimeWindow.of(span.earliest(), clock.latest(span.startPrecision())));
            case DayMoment day -> span.startPrecision() == TimePrecision.MULTI_DAY
                    ? new Beginning(TimeWindow.ofDays(day.day(), span.end().countedDay()), span.latest())
                    : new Beginning(TimeWindow.ofDays(day.day(), day.day()), day.latest(span.startPrecision()));
        };
    }

    private static Beginning exact(TimeWindow window) {
        return new Beginning(window, window.to());
    }
}
