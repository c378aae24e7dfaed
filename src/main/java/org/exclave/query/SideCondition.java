package org.exclave.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.geography.SideOfBorder;

/**
 * The incident's place lies on one of these sides, as one edition draws the borders. The edition is part of the
 * condition, so that what a filter means does not change with what the map shows. Of a district or region the side of its
 * middle is meant, which is mostly too close to tell.
 *
 * @param edition whose borders
 * @param sides at least one of {@link #SIDES}; kept in that order
 */
public record SideCondition(Edition edition, Set<String> sides) implements Condition {

    /** Every side that can be asked for: the three countries, too close to tell, and beyond the detailed map. */
    public static final List<String> SIDES =
            List.of("KG", "TJ", "UZ", SideOfBorder.UNCERTAIN, SideOfBorder.OUTSIDE);

    static final String KEY = "side";

    public SideCondition {
        if (sides.isEmpty() || !SIDES.containsAll(sides)) {
            throw new IllegalArgumentException("not sides: " + sides);
        }
        Set<String> ordered = new LinkedHashSet<>(SIDES);
        ordered.retainAll(sides);
        sides = Collections.unmodifiableSet(ordered);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return facts.of(incident)
                .filter(found -> sides.contains(found.in(edition).country()))
                .isPresent();
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return sides.contains(facts.border(event).in(edition).country());
    }

    @Override
    public List<String> values() {
        return Stream.concat(Stream.of(edition.id()), sides.stream()).toList();
    }
}
