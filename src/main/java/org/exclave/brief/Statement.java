package org.exclave.brief;

import java.util.List;

/**
 * Something that is told, and where it is from.
 *
 * @param text one sentence or two
 * @param sources publications of the catalogue that say it, by their ids
 */
public record Statement(String text, List<String> sources) {

    public Statement {
        sources = List.copyOf(sources);
    }
}
