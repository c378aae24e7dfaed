package org.exclave.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A clock reading with its offset. It may be any instant from the reading on, for one minute or for one hour, as its
 * precision says.
 *
 * @param clock the reading as the source gave it, its offset kept
 */
public record ClockMoment(OffsetDateTime clock) implements Moment {

    @Override
    public Instant earliest(TimePrecision precision) {
        refuseUnless(allows(precision));
        return clock.toInstant();
    }

    @Override
    public Instant latest(TimePrecision precision) {
        refuseUnless(allows(precision));
        return clock.toInstant().plus(precision == TimePrecision.MINUTE ? Duration.ofMinutes(1) : Duration.ofHours(1));
    }

    @Override
    public LocalDate countedDay() {
        return clock.withOffsetSameInstant(SideClock.KYRGYZSTAN.offset()).toLocalDate();
    }

    @Override
    public boolean allows(TimePrecision precision) {
        return precision == TimePrecision.MINUTE || precision == TimePrecision.HOUR;
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("a clock reading is known to the minute or hour");
        }
    }
}
