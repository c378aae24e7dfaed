package org.exclave.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.jspecify.annotations.Nullable;

/**
 * At least one single claim about this incident alone gives a figure so high. Claims are never added up, and claims for a
 * day, a wider area or the whole conflict do not count.
 *
 * @param measures what is counted: killed, injured, or either
 * @param side whom the claim must count, exactly, or null for anybody
 * @param atLeast 1 or more; held against the largest figure that the claim names
 */
public record CasualtyCondition(Set<Measure> measures, @Nullable ClaimSide side, int atLeast) implements Condition {

    /** The measures that can be asked for. */
    public static final Set<Measure> CASUALTIES =
            Collections.unmodifiableSet(EnumSet.of(Measure.KILLED, Measure.INJURED));

    static final String KEY = "casualties";
    static final String ANYBODY = "any";

    public CasualtyCondition {
        if (measures.isEmpty() || !CASUALTIES.containsAll(measures)) {
            throw new IllegalArgumentException("not casualties: " + measures);
        }
        if (atLeast < 1) {
            throw new IllegalArgumentException("not a number of casualties: " + atLeast);
        }
        measures = Collections.unmodifiableSet(EnumSet.copyOf(measures));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return incident.claims().stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(Claim claim) {
        return claim.scope() == ClaimScope.INCIDENT
                && measures.contains(claim.measure())
                && (side == null || side == claim.side())
                && claim.range().largestStated() >= atLeast;
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return side == null && measures.contains(Measure.KILLED) && facts.killed(event) >= atLeast;
    }

    @Override
    public List<String> values() {
        return Stream.concat(
                        Stream.of(side == null ? ANYBODY : side.id(), Integer.toString(atLeast)),
                        measures.stream().map(Measure::id))
                .toList();
    }
}
