package org.exclave.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.event.EventLook;
import org.exclave.language.Messages;

/**
 * What a legend says of a set of imported events.
 *
 * @param name of the set
 * @param shown how many of its events are of the selected time and pass the filter, wherever they lie
 * @param all how many events it has
 * @param credit who collected it
 * @param look how it is drawn
 * @param counted how many of those shown count in hexagons and lines of closeness, if these are drawn
 * @param part which part of each hexagon is the set's, if hexagons are drawn of it
 */
public record EventLegend(
        String name,
        int shown,
        int all,
        String credit,
        EventLook look,
        Optional<Integer> counted,
        Optional<HexagonPart> part) {

    /** The sets that are drawn, the topmost first; none when none of their layers is drawn. */
    public static List<EventLegend> of(Scenery scenery) {
        Layers layers = scenery.layers();
        List<EventLegend> lines = new ArrayList<>();
        if (layers.drawsEvents()) {
            int before = layers.draws(Layer.HEXAGONS) ? 1 : 0;
            int parts = before + scenery.events().size();
            for (ProjectedEvents events : scenery.events()) {
                Optional<HexagonPart> part = layers.draws(Layer.EVENT_HEXAGONS)
                        ? Optional.of(new HexagonPart(before + lines.size(), parts))
                        : Optional.empty();
                lines.add(of(events, scenery, part));
            }
        }
        return lines.reversed();
    }

    /** The same in words. */
    public String sentence(Messages messages) {
        String line = messages.text("events.legend", name, shown, all, credit);
        return counted.map(number -> messages.text("events.legend.counted", line, number)).orElse(line);
    }

    private static EventLegend of(ProjectedEvents events, Scenery scenery, Optional<HexagonPart> part) {
        return new EventLegend(
                events.set().name(),
                events.count(scenery.time()),
                events.whole().set().size(),
                events.set().credit(),
                events.look(),
                scenery.layers().countsEvents()
                        ? Optional.of(EventHexagons.counted(events, SelectedSeconds.of(scenery.time())))
                        : Optional.empty(),
                part);
    }
}
