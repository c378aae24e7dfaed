package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ground with the overlay layers on it, as the last picture of the map had it: kept by value of everything that it depends
 * on, so that a step of time draws layers again only where one of their shapes comes or goes. Used by one thread.
 */
final class OverlaidGround {

    private record Key(
            Scenery ground, List<ProjectedOverlay> overlays, List<BitSet> holding, Viewport viewport, Theme theme) {}

    private final MapPainter painter;
    private final GroundPicture ground = new GroundPicture();
    private @Nullable Key kept;
    private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    OverlaidGround(MapPainter painter) {
        this.painter = painter;
    }

    /**
     * Makes a picture show the ground and the overlay layers, and nothing else yet.
     *
     * @param onto of as many device pixels as the viewport says
     */
    void layOn(BufferedImage onto, Scenery scenery, Viewport viewport, Theme theme) {
        List<ProjectedOverlay> overlays = scenery.asDrawn().overlays();
        if (overlays.isEmpty()) {
            kept = null;
            layGround(onto, scenery, viewport, theme);
            return;
        }
        List<BitSet> holding = overlays.stream()
                .map(overlay -> overlay.ground().holding(scenery.time().window()))
                .toList();
        Key wished = new Key(scenery.ground(), overlays, holding, viewport, theme);
        if (!wished.equals(kept)) {
            kept = null;
            if (picture.getWidth() != onto.getWidth() || picture.getHeight() != onto.getHeight()) {
                picture = MapPicture.blank(viewport);
            }
            layGround(picture, scenery, viewport, theme);
            Graphics2D g = picture.createGraphics();
            g.scale(viewport.deviceScale(), viewport.deviceScale());
            painter.paintOverlays(g, scenery, viewport, theme);
            g.dispose();
            kept = wished;
        }
        System.arraycopy(data(picture), 0, data(onto), 0, data(onto).length);
    }

    private void layGround(BufferedImage onto, Scenery scenery, Viewport viewport, Theme theme) {
        ground.layOn(onto, scenery, viewport, theme, g -> painter.paintBase(g, scenery, viewport, theme));
    }

    private static int[] data(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
