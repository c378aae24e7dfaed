package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.exclave.language.Messages;

/** Pictures in memory, for tests that look at what was drawn. */
final class Pictures {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());

    private Pictures() {}

    static BufferedImage map(Scenery scenery, Viewport viewport, Theme theme) {
        return draw(viewport.width(), viewport.height(), g -> PAINTER.paint(g, scenery, viewport, theme));
    }

    /** What one that paints one picture after the other makes of this. */
    static BufferedImage painted(MapPicture by, Scenery scenery, Viewport viewport, Theme theme) {
        BufferedImage picture = MapPicture.blank(viewport);
        by.paint(picture, scenery, viewport, theme);
        return picture;
    }

    static BufferedImage draw(int width, int height, Consumer<Graphics2D> painting) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            painting.accept(g);
        } finally {
            g.dispose();
        }
        return picture;
    }

    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** The largest difference of any of the three channels, 0 to 255. */
    static int difference(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(red, Math.max(green, blue));
    }
}
