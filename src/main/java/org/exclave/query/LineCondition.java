package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;

/**
 * The spot given for the incident's place lies within a distance of the Kyrgyz–Tajik line, as one edition draws it.
 * Districts and regions have no spot and do not pass.
 *
 * @param edition whose line
 * @param kilometers above 0, at most {@value RadiusCondition#FARTHEST_KM}
 */
public record LineCondition(Edition edition, double kilometers) implements Condition {

    static final String KEY = "line";
    private static final double METERS_PER_KILOMETER = 1000;

    public LineCondition {
        RadiusCondition.requireDistance(kilometers);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        Place place = incident.place();
        return place != null
                && place.isPoint()
                && facts.of(place)
                        .filter(found -> found.in(edition).borderDistanceMeters() <= kilometers * METERS_PER_KILOMETER)
                        .isPresent();
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return facts.border(event).in(edition).borderDistanceMeters() <= kilometers * METERS_PER_KILOMETER;
    }

    @Override
    public List<String> values() {
        return List.of(edition.id(), Double.toString(kilometers));
    }
}
