package org.exclave.cartography;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exclave.overlay.OverlayLook;

/**
 * An overlay layer as a map draws it.
 *
 * @param id by which the store knows it, or any other number that no other layer of the map has
 * @param ground what it holds, projected; shared by all looks of it
 * @param look how it is drawn
 */
public record ProjectedOverlay(long id, OverlayGround ground, OverlayLook look) {

    /** Which lies over which; of the same height the one that came first lies lower. */
    public static final Comparator<ProjectedOverlay> LOWEST_FIRST = Comparator.comparingDouble(
                    (ProjectedOverlay overlay) -> overlay.look().height())
            .thenComparingLong(ProjectedOverlay::id);

    /** Those that are drawn, the lowest first. */
    public static List<ProjectedOverlay> visible(List<ProjectedOverlay> all) {
        return all.stream()
                .filter(each -> each.look().visible())
                .sorted(LOWEST_FIRST)
                .toList();
    }

    /** Those of certain names, the lowest first. */
    public static List<ProjectedOverlay> named(Set<String> names, List<ProjectedOverlay> all) {
        return all.stream()
                .filter(each -> names.contains(each.ground().name()))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    /** The hash of the file of each, by its name: what a picture of them hangs on. */
    public static Map<String, String> hashes(List<ProjectedOverlay> overlays) {
        Map<String, String> hashes = new TreeMap<>();
        overlays.forEach(
                each -> hashes.put(each.ground().name(), each.ground().origin().sha256()));
        return hashes;
    }

    /** The same, drawn in another way. */
    public ProjectedOverlay looking(OverlayLook other) {
        return new ProjectedOverlay(id, ground, other);
    }
}
