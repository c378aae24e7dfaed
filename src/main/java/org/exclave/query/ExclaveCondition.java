package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;
import org.exclave.geography.NearestExclave;
import org.jspecify.annotations.Nullable;

/**
 * The spot given for the incident's place has an exclave as its nearest and lies within a distance of it, as one edition
 * draws them. Districts and regions have no spot and do not pass.
 *
 * @param edition whose exclaves
 * @param exclave the id of the one meant, or null for any
 * @param kilometers to its outline, at most {@value RadiusCondition#FARTHEST_KM}; 0 asks for spots inside
 */
public record ExclaveCondition(Edition edition, @Nullable String exclave, double kilometers) implements Condition {

    static final String KEY = "exclave";
    static final String ANY = "any";
    private static final double METERS_PER_KILOMETER = 1000;

    public ExclaveCondition {
        if (kilometers != 0) {
            RadiusCondition.requireDistance(kilometers);
        }
    }

    /** Whether only spots inside pass. */
    public boolean isInside() {
        return kilometers == 0;
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
                        .filter(found -> isNear(found.in(edition).nearestExclave()))
                        .isPresent();
    }

    private boolean isNear(NearestExclave nearest) {
        boolean meant = exclave == null || exclave.equals(nearest.id());
        boolean near = nearest.inside()
                || (!isInside() && nearest.distanceMeters() <= kilometers * METERS_PER_KILOMETER);
        return meant && near;
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return isNear(facts.border(event).in(edition).nearestExclave());
    }

    @Override
    public List<String> values() {
        return List.of(edition.id(), exclave == null ? ANY : exclave, Double.toString(kilometers));
    }
}
