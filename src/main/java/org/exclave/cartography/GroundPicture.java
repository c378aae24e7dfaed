package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What lies below all symbols and names, as the last picture of the map had it: it takes most of the time of a picture
 * and does not change with the time shown. Kept by value of everything that it depends on, so that it is never stale.
 * Used by one thread.
 */
final class GroundPicture {

    private record Key(Scenery ground, Viewport viewport, Theme theme) {}

    private @Nullable Key kept;
    private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    /**
     * Makes a picture show the ground and nothing else yet.
     *
     * @param onto of as many device pixels as the viewport says
     * @param painter draws the ground where there is none that serves again; its graphics are scaled to logical pixels
     */
    void layOn(
            BufferedImage onto, Scenery scenery, Viewport viewport, Theme theme, Consumer<Graphics2D> painter) {
        Key wished = new Key(scenery.ground(), viewport, theme);
        if (!wished.equals(kept)) {
            kept = null;
            clear(viewport);
            Graphics2D g = picture.createGraphics();
            g.scale(viewport.deviceScale(), viewport.deviceScale());
            painter.accept(g);
            g.dispose();
            kept = wished;
        }
        System.arraycopy(data(picture), 0, data(onto), 0, data(onto).length);
    }

    /** The picture without anything on it; the same memory as long as it is of that size. */
    private void clear(Viewport viewport) {
        if (picture.getWidth() == viewport.pixelsWide() && picture.getHeight() == viewport.pixelsHigh()) {
            Arrays.fill(data(picture), 0);
        } else {
            picture = MapPicture.blank(viewport);
        }
    }

    private static int[] data(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
