package org.exclave.bundle;

import java.util.List;
import org.exclave.brief.Brief;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.GrownCatalog;
import org.exclave.event.EventSet;

/**
 * What is there already where a bundle comes in.
 *
 * @param briefs all that are there
 * @param sets all sets of events that are there
 * @param overlayNames what all overlay layers are called that are there
 * @param overlays of these layers all that may be the same as one of the bundle
 * @param catalogue with what was added to it
 */
public record Holdings(
        List<Brief> briefs,
        List<EventSet> sets,
        List<String> overlayNames,
        List<BundledOverlay> overlays,
        GrownCatalog catalogue) {

    /** Takes copies. */
    public Holdings {
        briefs = List.copyOf(briefs);
        sets = List.copyOf(sets);
        overlayNames = List.copyOf(overlayNames);
        overlays = List.copyOf(overlays);
    }

    /** Briefs and sets alone, for bundles that hold nothing else. */
    public Holdings(List<Brief> briefs, List<EventSet> sets) {
        this(
                briefs,
                sets,
                List.of(),
                List.of(),
                GrownCatalog.bare(new Catalog(List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    /** The same with these layers to be held against those of the bundle. */
    public Holdings withOverlays(List<BundledOverlay> alike) {
        return new Holdings(briefs, sets, overlayNames, alike, catalogue);
    }
}
