package org.exclave.window.palette;

import java.util.Comparator;
import java.util.List;

/** Which functions answer to some words, the likeliest first: near ones, then those used last, then in the order of the list. */
final class PaletteChoice {

    private PaletteChoice() {}

    /**
     * Those that answer; all for no words.
     *
     * @param recent the ids of those that were used last, the latest first
     */
    static List<Entry> of(List<Entry> all, String sought, List<String> recent) {
        return all.stream()
                .filter(entry -> sought.isBlank() || entry.answers(sought))
                .sorted(Comparator.comparing((Entry entry) -> sought.isBlank() || !entry.isNear(sought))
                        .thenComparingInt(entry -> recent.contains(entry.id()) ? recent.indexOf(entry.id()) : recent.size()))
                .toList();
    }
}
