package org.exclave.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/**
 * How many incidents one district had, by the catalogue's own assignment of places to districts. Running totals do not
 * count.
 *
 * @param country code of the country, or several joined by a slash
 * @param district its name; of places that are known by region only, the region's
 * @param incidents at least 1
 */
public record DistrictCount(String country, String district, int incidents) {

    private record District(String country, String name) {}

    /** The districts of some incidents, those with most first; an incident without place belongs to none. */
    public static List<DistrictCount> of(Collection<Incident> incidents) {
        Map<District, Integer> counts =
                new TreeMap<>(Comparator.comparing(District::country).thenComparing(District::name));
        for (Incident incident : incidents) {
            Place place = incident.place();
            if (place != null && !incident.isRunningTotal()) {
                String second = place.admin2();
                counts.merge(
                        new District(place.country(), second == null ? place.admin1() : second), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new DistrictCount(entry.getKey().country, entry.getKey().name, entry.getValue()))
                .sorted(Comparator.comparingInt(DistrictCount::incidents).reversed())
                .toList();
    }
}
