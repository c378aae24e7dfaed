package org.exclave.bundle;

import java.util.List;
import java.util.Locale;
import org.exclave.brief.Brief;

/**
 * A brief and the imported events that its scenes show; its annotations are part of the brief.
 *
 * @param brief the whole brief
 * @param sets in the order in which they are drawn
 */
public record Bundle(Brief brief, List<BundledSet> sets) {

    /** @throws IllegalArgumentException when two sets have one name, letters of either case being the same */
    public Bundle {
        sets = List.copyOf(sets);
        long names = sets.stream()
                .map(each -> each.set().name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (names < sets.size()) {
            throw new IllegalArgumentException("two sets have one name");
        }
    }
}
