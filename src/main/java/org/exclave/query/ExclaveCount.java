package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;
import org.exclave.geography.NearestExclave;

/**
 * How many incidents lie in or near one exclave of an edition. Only incidents of which a point is known count.
 *
 * @param exclave its id
 * @param inside those whose point lies within
 * @param near those whose point lies outside, no farther than {@value #NEAR_METERS} m, this exclave being the nearest
 */
public record ExclaveCount(String exclave, int inside, int near) {

    /** Metres from an exclave that count as near. */
    public static final double NEAR_METERS = 5000;

    /** The exclaves that have any, those with most first. */
    public static List<ExclaveCount> of(Collection<Incident> incidents, IncidentFacts facts, Edition edition) {
        Map<String, List<NearestExclave>> found = new TreeMap<>();
        for (Incident incident : incidents) {
            Place place = incident.place();
            if (place != null && place.isPoint() && !incident.isRunningTotal()) {
                facts.of(incident)
                        .map(known -> known.in(edition).nearestExclave())
                        .filter(nearest -> nearest.distanceMeters() <= NEAR_METERS)
                        .ifPresent(nearest -> found.computeIfAbsent(nearest.id(), _ -> new ArrayList<>())
                                .add(nearest));
            }
        }
        return found.entrySet().stream()
                .map(entry -> {
                    int inside = (int) entry.getValue().stream().filter(NearestExclave::inside).count();
                    return new ExclaveCount(entry.getKey(), inside, entry.getValue().size() - inside);
                })
                .sorted(Comparator.comparingInt((ExclaveCount count) -> count.inside + count.near)
                        .reversed())
                .toList();
    }
}
