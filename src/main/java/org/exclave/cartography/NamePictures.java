package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of a map as small pictures: to stroke a halo costs ten times more than to lay a finished picture. Those of
 * the last picture of the map are kept and serve again where the very same name stands in the very same place; a picture
 * painted with them is the same, pixel by pixel, as one painted without any. While the map moves no name stands where it
 * stood, and none is kept. Used by one thread.
 */
final class NamePictures {

    private record Key(Object name, Color halo, AffineTransform device, RenderingHints hints) {}

    private record Laid(BufferedImage image, int x, int y) {}

    private Map<Key, Laid> last = new HashMap<>();
    private Map<Key, Laid> now = new HashMap<>();
    private @Nullable Viewport shown;
    private boolean still;

    /** Begins another picture of the map; what the last one did not use is forgotten. */
    void turn(Viewport viewport) {
        still = viewport.equals(shown);
        shown = viewport;
        last = now;
        now = new HashMap<>();
    }

    /**
     * Draws a name.
     *
     * @param name says everything of what is drawn and where but the halo, and is equal to another that says the same
     * @param bounds what is not left by anything that is drawn, in the units of the graphics
     * @param painter draws the name on the graphics that it is given, in the same units
     */
    void paint(Graphics2D g, Object name, Color halo, Rectangle2D bounds, Consumer<Graphics2D> painter) {
        if (!still || !hasPixels(g)) {
            painter.accept(g);
            return;
        }
        AffineTransform device = g.getTransform();
        Key key = new Key(name, halo, device, g.getRenderingHints());
        Laid laid = now.computeIfAbsent(key, wished -> {
            Laid before = last.get(wished);
            return before == null ? draw(g, bounds, painter) : before;
        });
        g.setTransform(new AffineTransform());
        g.drawImage(laid.image, laid.x, laid.y, null);
        g.setTransform(device);
    }

    private static boolean hasPixels(Graphics2D g) {
        return g.getDeviceConfiguration().getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
    }

    private static Laid draw(Graphics2D g, Rectangle2D bounds, Consumer<Graphics2D> painter) {
        Rectangle pixels = g.getTransform().createTransformedShape(bounds).getBounds();
        BufferedImage image = new BufferedImage(
                Math.max(1, pixels.width), Math.max(1, pixels.height), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D own = image.createGraphics();
        own.setRenderingHints(g.getRenderingHints());
        own.translate(-pixels.x, -pixels.y);
        own.transform(g.getTransform());
        painter.accept(own);
        own.dispose();
        return new Laid(image, pixels.x, pixels.y);
    }
}
