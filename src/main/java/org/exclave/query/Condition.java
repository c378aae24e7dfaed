package org.exclave.query;

import java.util.List;
import java.util.stream.Stream;
import org.exclave.catalog.Incident;

/**
 * One thing that a filter asks of an incident. Immutable; a filter is the conjunction of several. An incident that lacks
 * what is asked about, such as a place, does not pass.
 */
public sealed interface Condition
        permits FamilyCondition,
                WordsCondition,
                TraitCondition,
                SideCondition,
                RadiusCondition,
                PolygonCondition,
                LineCondition,
                ExclaveCondition,
                SourceCondition,
                PartyCondition,
                CasualtyCondition,
                QueryCondition {

    /** What it asks about, such as {@code category}: a filter has at most one condition of each key. */
    String key();

    /** Whether an incident passes. Quick once the facts are prepared. */
    boolean matches(Incident incident, IncidentFacts facts);

    /**
     * Whether an imported event passes. It is no incident: it has neither sources, parties, accounts nor a verification of this
     * catalogue, so that whoever asks for such finds none of them.
     *
     * @param event its place in the set
     */
    default boolean matches(EventFacts facts, int event) {
        return false;
    }

    /** What {@link ConditionReader} makes this condition from again, after its key. */
    List<String> values();

    /** The condition as words, its key first; the form in which filters are kept. */
    default List<String> words() {
        return Stream.concat(Stream.of(key()), values().stream())
                .toList();
    }
}
