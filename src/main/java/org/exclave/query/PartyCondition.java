package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;

/**
 * One of the incident's parties has all these words in its name, however they are written.
 *
 * @param text the words, at least one letter or digit
 */
public record PartyCondition(String text) implements Condition {

    static final String KEY = "party";

    public PartyCondition {
        if (FoldedText.of(text).isBlank()) {
            throw new IllegalArgumentException("no words");
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        FoldedText sought = FoldedText.of(text);
        return incident.parties().stream().anyMatch(party -> FoldedText.of(party.name()).containsWordsOf(sought));
    }

    @Override
    public List<String> values() {
        return List.of(text);
    }
}
