package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;

/**
 * The incident cites a publication.
 *
 * @param source its id
 */
public record SourceCondition(String source) implements Condition {

    static final String KEY = "source";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        return incident.sources().stream().anyMatch(cited -> cited.id().equals(source));
    }

    @Override
    public List<String> values() {
        return List.of(source);
    }
}
