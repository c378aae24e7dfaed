package org.exclave.query;

import java.util.List;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Source;

/**
 * What a search has found, each kind best first.
 *
 * @param written what was sought, as it was typed
 * @param places that bear such a name
 * @param sources with these words
 * @param background statements with these words
 */
public record SearchAnswer(
        String written, List<FoundPlace> places, List<Source> sources, List<BackgroundStatement> background) {

    public SearchAnswer {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        background = List.copyOf(background);
    }
}
