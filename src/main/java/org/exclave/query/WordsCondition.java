package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;

/**
 * Every word stands in the incident's id, title or summary, in a name of one of its places in any language, or in the name
 * of a party or claimant. Case, accents, hyphens and script do not matter.
 *
 * @param text the words; without any, every incident passes
 */
public record WordsCondition(String text) implements Condition {

    static final String KEY = "text";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        FoldedText sought = FoldedText.of(text);
        return sought.isBlank() || facts.words(incident).containsWordsOf(sought);
    }

    @Override
    public List<String> values() {
        return List.of(text);
    }
}
