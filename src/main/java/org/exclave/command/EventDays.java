package org.exclave.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exclave.catalog.SideClock;
import org.exclave.event.EventSet;

/**
 * The days between which all events of a set lie. A day begins by the clock that is ahead, and ends by the other.
 *
 * @param first the day of the first second
 * @param last the day of the last second, at or after the first
 */
record EventDays(LocalDate first, LocalDate last) {

    /** Those of a set; nothing when it has no event. */
    static Optional<EventDays> of(EventSet set) {
        return IntStream.range(0, set.size()).mapToLong(set::end).max().stream()
                .mapToObj(end -> new EventDays(day(set.start(0), SideClock.KYRGYZSTAN), day(end - 1, SideClock.TAJIKISTAN)))
                .findFirst();
    }

    private static LocalDate day(long second, SideClock clock) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), clock.offset());
    }
}
