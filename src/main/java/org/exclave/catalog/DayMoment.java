package org.exclave.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day without a clock reading. As the source does not say by whose clock, it may be any instant that bears this date
 * on one of the two: from 00:00 UTC+6 to 24:00 UTC+5, which is 25 hours.
 *
 * @param day the day as the source gave it
 */
public record DayMoment(LocalDate day) implements Moment {

    @Override
    public Instant earliest(TimePrecision precision) {
        refuseUnless(allows(precision));
        return day.atStartOfDay().toInstant(SideClock.KYRGYZSTAN.offset());
    }

    @Override
    public Instant latest(TimePrecision precision) {
        refuseUnless(allows(precision));
        return day.plusDays(1).atStartOfDay().toInstant(SideClock.TAJIKISTAN.offset());
    }

    @Override
    public LocalDate countedDay() {
        return day;
    }

    @Override
    public boolean allows(TimePrecision precision) {
        return precision == TimePrecision.DAY || precision == TimePrecision.MULTI_DAY;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("a day is not known to the minute or hour");
        }
    }
}
