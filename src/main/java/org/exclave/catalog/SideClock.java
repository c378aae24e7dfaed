package org.exclave.catalog;

import java.time.ZoneOffset;

/** The clock of each side. Neither moved in 2021 or 2022: both countries keep one offset the year round. */
public enum SideClock {
    /** UTC+6; also the clock by which the atlas counts days. */
    KYRGYZSTAN(6),
    /** UTC+5. */
    TAJIKISTAN(5);

    private final ZoneOffset offset;

    SideClock(int hours) {
        this.offset = ZoneOffset.ofHours(hours);
    }

    /** The clock's distance from UTC. */
    public ZoneOffset offset() {
        return offset;
    }
}
