package org.exclave.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;

/**
 * How many incidents began on a day, by family.
 *
 * @param day the day at UTC+6
 * @param counts each above 0, in the order in which bars stack; running totals are left out
 */
public record DayBin(LocalDate day, Map<Family, Integer> counts) {

    public DayBin {
        EnumMap<Family, Integer> ordered = new EnumMap<>(Family.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** The days on which any of the incidents began, earliest first; together they count each incident once. */
    public static List<DayBin> of(Collection<Incident> incidents) {
        Map<LocalDate, Map<Family, Integer>> days = new TreeMap<>();
        for (Incident incident : incidents) {
            if (!incident.isRunningTotal()) {
                days.computeIfAbsent(incident.time().start().countedDay(), day -> new EnumMap<>(Family.class))
                        .merge(incident.family(), 1, Integer::sum);
            }
        }
        List<DayBin> bins = new ArrayList<>(days.size());
        days.forEach((day, counts) -> bins.add(new DayBin(day, counts)));
        return List.copyOf(bins);
    }

    /** The incidents of all families. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
