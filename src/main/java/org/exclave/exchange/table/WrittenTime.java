package org.exclave.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A time as a table gives it.
 *
 * @param earliest the first second that it may mean, since 1970 UTC
 * @param latest the second by which it was over for certain, since 1970 UTC
 * @param date the day in the words of the table
 * @param day whether the table gives no clock reading
 */
record WrittenTime(long earliest, long latest, LocalDate date, boolean day) {

    /** A day by a clock that the table does not name: as {@link DayMoment} says, that of either side. */
    static WrittenTime day(LocalDate day) {
        return days(day, day, day);
    }

    /** Some day of several, by a clock that the table does not name. */
    static WrittenTime days(LocalDate first, LocalDate last, LocalDate written) {
        return new WrittenTime(
                new DayMoment(first).earliest(TimePrecision.DAY).getEpochSecond(),
                new DayMoment(last).latest(TimePrecision.DAY).getEpochSecond(),
                written,
                true);
    }

    /**
     * A clock reading.
     *
     * @param offset of the clock, or null when the table does not say whose it is; then it may be that of either side
     * @param seconds how long the reading lasts: 60 without seconds, else 1
     */
    static WrittenTime clock(LocalDateTime reading, @Nullable ZoneOffset offset, int seconds) {
        ZoneOffset east = offset == null ? SideClock.KYRGYZSTAN.offset() : offset;
        ZoneOffset west = offset == null ? SideClock.TAJIKISTAN.offset() : offset;
        return new WrittenTime(
                reading.toEpochSecond(east), reading.toEpochSecond(west) + seconds, reading.toLocalDate(), false);
    }
}
