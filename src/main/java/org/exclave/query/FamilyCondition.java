package org.exclave.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;

/**
 * The incident is of one of these families.
 *
 * @param families in the order of the list; with none, no incident passes
 */
public record FamilyCondition(Set<Family> families) implements Condition {

    static final String KEY = "family";

    public FamilyCondition {
        EnumSet<Family> ordered = EnumSet.noneOf(Family.class);
        ordered.addAll(families);
        families = Collections.unmodifiableSet(ordered);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return families.contains(incident.family());
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return facts.set().family(event).filter(families::contains).isPresent();
    }

    @Override
    public List<String> values() {
        return families.stream().map(Family::id).toList();
    }
}
