package org.exclave.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.Incident;

/**
 * The incident has at least one of these words.
 *
 * @param trait of which closed list
 * @param wished some of that list, at least one; kept in the list's order
 */
public record TraitCondition(Trait trait, Set<String> wished) implements Condition {

    public TraitCondition {
        if (wished.isEmpty() || !trait.words().containsAll(wished)) {
            throw new IllegalArgumentException("not words of " + trait.id() + ": " + wished);
        }
        Set<String> ordered = new LinkedHashSet<>(trait.words());
        ordered.retainAll(wished);
        wished = Collections.unmodifiableSet(ordered);
    }

    @Override
    public String key() {
        return trait.id();
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return trait.isAnyOf(incident, wished);
    }

    @Override
    public List<String> values() {
        return List.copyOf(wished);
    }
}
