package org.exclave.cartography;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.exclave.catalog.SideClock;
import org.exclave.timeline.ComingDays;
import org.exclave.timeline.EventDays;

/** On which days, at UTC+6, the events of some sets begin; found by halving, so that a million of them take no time. */
public record ProjectedDays(List<ProjectedEvents> sets) implements ComingDays {

    private static final ZoneOffset OFFSET = SideClock.KYRGYZSTAN.offset();
    private static final long DAY = 86_400;

    /** Takes a copy of the list. */
    public ProjectedDays {
        sets = List.copyOf(sets);
    }

    /** The days of one set, a step to each day on which an event begins. */
    static EventDays of(ProjectedEvents events) {
        int size = events.set().size();
        long[] days = new long[Math.min(size, 1024)];
        int found = 0;
        for (int event = 0; event < size; event = events.begunBefore(begin(days[found - 1] + 1))) {
            if (found == days.length) {
                days = Arrays.copyOf(days, 2 * found);
            }
            days[found++] = dayOf(events.set().start(event));
        }
        return found == 0
                ? EventDays.NONE
                : EventDays.of(Arrays.copyOf(days, found), Math.max(days[found - 1], dayOf(events.lastEnd() - 1)));
    }

    private static long dayOf(long second) {
        return Math.floorDiv(second + OFFSET.getTotalSeconds(), DAY);
    }

    /** The first second of a day. */
    private static long begin(long day) {
        return day * DAY - OFFSET.getTotalSeconds();
    }

    @Override
    public Optional<LocalDate> next(Instant from) {
        long second = from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0);
        return sets.stream()
                .filter(events -> events.begunBefore(second) < events.set().size())
                .map(events -> dayOf(events.set().start(events.begunBefore(second))))
                .min(Long::compare)
                .map(LocalDate::ofEpochDay);
    }

    @Override
    public Optional<LocalDate> previous(LocalDate day) {
        long second = begin(day.toEpochDay());
        return sets.stream()
                .filter(events -> events.begunBefore(second) > 0)
                .map(events -> dayOf(events.set().start(events.begunBefore(second) - 1)))
                .max(Long::compare)
                .map(LocalDate::ofEpochDay);
    }

    @Override
    public Optional<Instant> over(Instant from) {
        long second = from.getEpochSecond();
        return sets.stream()
                .filter(events -> events.overBy(second) < events.set().size())
                .map(events -> events.set().end(events.endingAs(events.overBy(second))))
                .min(Long::compare)
                .map(Instant::ofEpochSecond);
    }
}
