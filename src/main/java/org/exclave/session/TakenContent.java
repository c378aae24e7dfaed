package org.exclave.session;

import java.util.List;
import org.exclave.bundle.KeptContent;
import org.exclave.cartography.ProjectedOverlay;

/**
 * What was kept of a bundle, with what a map draws of it.
 *
 * @param kept by which it goes and comes again
 * @param sets the sets of events that came
 * @param overlays the layers that came
 */
public record TakenContent(KeptContent kept, List<DataSet> sets, List<ProjectedOverlay> overlays) {

    /** Takes copies. */
    public TakenContent {
        sets = List.copyOf(sets);
        overlays = List.copyOf(overlays);
    }
}
