package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.exclave.catalog.Category;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;

/**
 * A mark on the time line where the sides agreed or met.
 *
 * @param incident what was agreed
 * @param at where the mark stands: the clock reading, or noon at UTC+6 of a day without one
 * @param knownToTheDay whether no clock reading is known
 */
public record CeasefireFlag(Incident incident, Instant at, boolean knownToTheDay) {

    /** The flags of those incidents that are ceasefires or diplomacy between the sides, earliest first. */
    public static List<CeasefireFlag> of(Collection<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.category() == Category.CEASEFIRE_OR_DIPLOMACY)
                .sorted(Incident.EARLIEST_FIRST)
                .map(CeasefireFlag::of)
                .toList();
    }

    private static CeasefireFlag of(Incident incident) {
        return switch (incident.time().start()) {
            case ClockMoment reading -> new CeasefireFlag(incident, reading.clock().toInstant(), false);
            case DayMoment day -> new CeasefireFlag(incident, noon(day), true);
        };
    }

    private static Instant noon(DayMoment moment) {
        return moment.day().atTime(LocalTime.NOON).toInstant(SideClock.KYRGYZSTAN.offset());
    }
}
