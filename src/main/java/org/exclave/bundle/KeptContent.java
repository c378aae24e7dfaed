package org.exclave.bundle;

import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.brief.BriefEdit;
import org.jspecify.annotations.Nullable;

/**
 * What a store kept of a bundle, so that it can go and come again as one.
 *
 * @param brief made its brief come, or null
 * @param sets by which numbers the store knows the sets of events that came
 * @param overlays by which numbers it knows the layers
 * @param additions made additions come, or null
 */
public record KeptContent(
        @Nullable BriefEdit brief, List<Long> sets, List<Long> overlays, @Nullable AdditionEdit additions) {

    /** Takes copies. */
    public KeptContent {
        sets = List.copyOf(sets);
        overlays = List.copyOf(overlays);
    }

    /** The edit of its brief that makes it come or go, or null. */
    public @Nullable BriefEdit brief(boolean there) {
        return brief == null || there ? brief : brief.inverse();
    }

    /** The edit of the additions that makes them come or go, or null. */
    public @Nullable AdditionEdit additions(boolean there) {
        return additions == null || there ? additions : additions.inverse();
    }
}
