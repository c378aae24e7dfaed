package org.exclave.cartography;

import java.util.List;
import org.exclave.overlay.OverlayLook;

/**
 * What a legend says of an overlay layer.
 *
 * @param name of the layer
 * @param shown how many of its shapes hold at the selected time, wherever they lie
 * @param all how many shapes it has
 * @param credit who drew it
 * @param licence under which it may be passed on; empty when nobody said
 * @param look how it is drawn
 */
public record OverlayLegend(String name, int shown, int all, String credit, String licence, OverlayLook look) {

    /** The layers that are drawn, the topmost first; none when they are switched off together. */
    public static List<OverlayLegend> of(Scenery scenery) {
        return scenery.asDrawn().overlays().reversed().stream()
                .map(overlay -> new OverlayLegend(
                        overlay.ground().name(),
                        overlay.ground().count(scenery.time().window()),
                        overlay.ground().size(),
                        overlay.ground().origin().credit(),
                        overlay.ground().origin().licence(),
                        overlay.look()))
                .toList();
    }
}
