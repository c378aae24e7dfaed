package org.exclave.window.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which functions answer to some words, the likeliest first: near ones, then those used last, then in the order of the list. */
final class PaletteChoice {

    private static final int REMEMBERED = 12;

    private final List<String> recent = new ArrayList<>();

    /** Those that answer; all for no words. */
    List<Entry> of(List<Entry> all, String sought) {
        return all.stream()
                .filter(entry -> sought.isBlank() || entry.answers(sought))
                .sorted(Comparator.comparing((Entry entry) -> sought.isBlank() || !entry.isNear(sought))
                        .thenComparingInt(entry -> recent.contains(entry.id()) ? recent.indexOf(entry.id()) : REMEMBERED))
                .toList();
    }

    /** From now on it is the one that was used last. */
    void used(Entry entry) {
        recent.remove(entry.id());
        recent.addFirst(entry.id());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }
}
