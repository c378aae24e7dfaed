package org.exclave.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which layers of the map a scene draws, how strongly and in which order, by their ids; what the map makes of them is said by
 * whoever draws it.
 *
 * @param drawn those that are drawn
 * @param opacities of those that are drawn paler than usual, above 0 and below 1
 * @param order of those that may change places, the lowest first; empty for the usual one
 * @param overlays the names of the overlay layers that are drawn, of those that whoever tells it has
 */
public record SceneLayers(Set<String> drawn, Map<String, Double> opacities, List<String> order, Set<String> overlays) {

    /** Takes copies. */
    public SceneLayers {
        drawn = Set.copyOf(drawn);
        opacities = Map.copyOf(opacities);
        order = List.copyOf(order);
        overlays = Set.copyOf(overlays);
    }

    /** Layers as strong as usual, in the usual order. */
    public static SceneLayers drawn(Set<String> ids) {
        return new SceneLayers(ids, Map.of(), List.of(), Set.of());
    }
}
