package org.exclave.cartography;

import java.util.List;
import org.exclave.event.EventLook;

/**
 * What a legend says of a set of imported events.
 *
 * @param name of the set
 * @param shown how many of its events are of the selected time and pass the filter, wherever they lie
 * @param all how many events it has
 * @param credit who collected it
 * @param look how it is drawn
 */
public record EventLegend(String name, int shown, int all, String credit, EventLook look) {

    /** The sets that are drawn, the topmost first; none when their layer is switched off. */
    public static List<EventLegend> of(Scenery scenery) {
        return scenery.asDrawn().events().reversed().stream()
                .map(events -> new EventLegend(
                        events.set().name(),
                        events.count(scenery.time()),
                        events.whole().set().size(),
                        events.set().credit(),
                        events.look()))
                .toList();
    }
}
