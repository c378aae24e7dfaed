package org.exclave.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.catalog.Incident;

/**
 * The incident is an answer to a question in ECQL. The question is put once, when the condition is made, because GeoTools
 * takes its time at first and because a wrong question must be told then.
 *
 * @param text the question
 * @param answers the ids of all incidents that answer it
 */
public record QueryCondition(String text, Set<String> answers) implements Condition {

    static final String KEY = "query";

    public QueryCondition {
        answers = Set.copyOf(answers);
    }

    /**
     * Puts a question. The first one of a run takes up to a second; away from the screen's thread, please.
     *
     * @param incidents all there are
     * @throws IncidentQueryException when it cannot be understood, or compares what cannot be compared
     */
    public static QueryCondition of(String text, Collection<Incident> incidents, IncidentFacts facts)
            throws IncidentQueryException {
        return new QueryCondition(
                text,
                IncidentQuery.parse(text).select(incidents, facts).stream()
                        .map(Incident::id)
                        .collect(Collectors.toSet()));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return answers.contains(incident.id());
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return facts.answers(text, event);
    }

    @Override
    public List<String> values() {
        return List.of(text);
    }
}
