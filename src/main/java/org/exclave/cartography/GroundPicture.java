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
    private BufferedImage picture = blank(1, 1);

    /**
     * A fresh picture that shows the ground and nothing else yet.
     *
     * @param painter draws the ground where there is none that serves again; its graphics are scaled to logical pixels
     */
    BufferedImage copy(Scenery scenery, Viewport viewport, Theme theme, Consumer<Graphics2D> painter) {
        Key wished = new Key(scenery.ground(), viewport, theme);
        if (!wished.equals(kept)) {
            kept = null;
            clear(pixels(viewport, viewport.width()), pixels(viewport, viewport.height()));
            Graphics2D g = picture.createGraphics();
            g.scale(viewport.deviceScale(), viewport.deviceScale());
            painter.accept(g);
            g.dispose();
            kept = wished;
        }
        BufferedImage copy = blank(picture.getWidth(), picture.getHeight());
        System.arraycopy(data(picture), 0, data(copy), 0, data(copy).length);
        return copy;
    }

    /** The picture without anything on it; the same memory as long as it is of that size. */
    private void clear(int width, int height) {
        if (picture.getWidth() == width && picture.getHeight() == height) {
            Arrays.fill(data(picture), 0);
        } else {
            picture = blank(width, height);
        }
    }

    private static int pixels(Viewport viewport, int logical) {
        return Math.max(1, (int) Math.ceil(logical * viewport.deviceScale()));
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static int[] data(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
