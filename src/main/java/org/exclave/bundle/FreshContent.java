package org.exclave.bundle;

import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.brief.BriefEdit;
import org.jspecify.annotations.Nullable;

/**
 * What is new of a bundle, to be kept all at once.
 *
 * @param brief makes its brief come, or null where it is known
 * @param sets of events that come
 * @param overlays that come
 * @param additions makes additions come, or null where none do
 */
public record FreshContent(
        @Nullable BriefEdit brief,
        List<BundledSet> sets,
        List<BundledOverlay> overlays,
        @Nullable AdditionEdit additions) {

    /** Takes copies. */
    public FreshContent {
        sets = List.copyOf(sets);
        overlays = List.copyOf(overlays);
    }

    /** Whether nothing is new. */
    public boolean isEmpty() {
        return brief == null && sets.isEmpty() && overlays.isEmpty() && additions == null;
    }
}
