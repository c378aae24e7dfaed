package org.exclave.cartography;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * The legends of one picture of the map after the other: while only annotations change, or only the time without an
 * incident that comes or goes, nothing else is looked for again. Used by one thread.
 */
public final class LastLegend {

    private record Key(Scenery scenery, Viewport viewport) {}

    private @Nullable Key last;
    private EnumSet<LegendItem> still = EnumSet.noneOf(LegendItem.class);

    /** The same items as {@link Legend#of}. */
    public List<LegendItem> of(Scenery scenery, Viewport viewport) {
        Key key = new Key(scenery.withAnnotations(List.of(), Set.of()).withTime(TimeSelection.ALWAYS), viewport);
        if (!key.equals(last)) {
            still = Legend.withoutAnnotations(scenery, viewport);
            last = key;
        }
        EnumSet<LegendItem> items = EnumSet.copyOf(still);
        if (Legend.showsAnnotation(scenery, viewport)) {
            items.add(LegendItem.ANNOTATION);
        }
        return List.copyOf(items);
    }
}
