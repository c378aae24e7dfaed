package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/**
 * The incidents that have something in common with one, each named once, under the nearest tie. Running totals are related
 * to nothing.
 *
 * @param samePlace at the same place
 * @param listedPlace at a place that the other lists besides its own, or the other way round
 * @param sameDay counted on the same day
 */
public record RelatedIncidents(List<Incident> samePlace, List<Incident> listedPlace, List<Incident> sameDay) {

    public RelatedIncidents {
        samePlace = List.copyOf(samePlace);
        listedPlace = List.copyOf(listedPlace);
        sameDay = List.copyOf(sameDay);
    }

    /** Those of a catalogue, in its order. */
    public static RelatedIncidents of(Incident incident, Collection<Incident> catalogue) {
        List<Incident> samePlace = new ArrayList<>();
        List<Incident> listedPlace = new ArrayList<>();
        List<Incident> sameDay = new ArrayList<>();
        for (Incident other : catalogue) {
            if (other.equals(incident) || other.isRunningTotal() || incident.isRunningTotal()) {
                continue;
            }
            if (isAtTheSamePlace(incident, other)) {
                samePlace.add(other);
            } else if (sharesAPlace(incident, other)) {
                listedPlace.add(other);
            } else if (incident.time().start().countedDay().equals(other.time().start().countedDay())) {
                sameDay.add(other);
            }
        }
        return new RelatedIncidents(samePlace, listedPlace, sameDay);
    }

    /** A district or region in common says little, so only places that are known to a point count. */
    private static boolean isAtTheSamePlace(Incident one, Incident other) {
        Place place = one.place();
        return place != null && place.isPoint() && place.equals(other.place());
    }

    private static boolean sharesAPlace(Incident one, Incident other) {
        Set<Place> shared = new HashSet<>(places(one).toList());
        return places(other).anyMatch(shared::contains);
    }

    private static Stream<Place> places(Incident incident) {
        return Stream.concat(Stream.ofNullable(incident.place()), incident.otherPlaces().stream())
                .filter(Place::isPoint);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return samePlace.isEmpty() && listedPlace.isEmpty() && sameDay.isEmpty();
    }
}
