package org.exclave.bundle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exclave.brief.Brief;
import org.exclave.catalog.Addition;

/**
 * A brief with what its scenes show and the atlas has not; its annotations are part of the brief.
 *
 * @param brief the whole brief
 * @param sets of imported events, in the order in which they are drawn
 * @param overlays layers of other people's shapes, the one that came first before the others
 * @param additions what its sender added to the catalogue, the first one first
 */
public record Bundle(Brief brief, List<BundledSet> sets, List<BundledOverlay> overlays, List<Addition> additions) {

    /** @throws IllegalArgumentException when two sets or two layers have one name, letters of either case being the same */
    public Bundle {
        sets = List.copyOf(sets);
        overlays = List.copyOf(overlays);
        additions = List.copyOf(additions);
        requireDistinct(sets.stream().map(each -> each.set().name()));
        requireDistinct(overlays.stream().map(BundledOverlay::name));
    }

    /** A brief with events and nothing else. */
    public Bundle(Brief brief, List<BundledSet> sets) {
        this(brief, sets, List.of(), List.of());
    }

    private static void requireDistinct(Stream<String> names) {
        List<String> all = names.map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("two have one name");
        }
    }
}
