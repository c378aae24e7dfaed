package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
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
 * painted after others is the same, pixel by pixel, as if it were the first. While the map moves no name stands where it
 * stood: then none is kept and all use the same memory. Used by one thread.
 */
final class NamePictures {

    private record Key(Object name, Color halo, AffineTransform device, RenderingHints hints) {}

    private Map<Key, BufferedImage> last = new HashMap<>();
    private Map<Key, BufferedImage> now = new HashMap<>();
    private @Nullable Viewport shown;
    private boolean still;
    private final SmallPicture passing = new SmallPicture();

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
        if (VectorPage.of(g) != null) {
            painter.accept(g);
            return;
        }
        AffineTransform device = g.getTransform();
        Rectangle pixels = device.createTransformedShape(bounds).getBounds();
        BufferedImage letters = still
                ? kept(new Key(name, halo, device, g.getRenderingHints()), g, pixels, painter)
                : SmallPicture.draw(passing.passing(pixels), g, pixels, painter);
        SmallPicture.lay(g, letters, pixels);
    }

    private BufferedImage kept(Key key, Graphics2D g, Rectangle pixels, Consumer<Graphics2D> painter) {
        return now.computeIfAbsent(key, wished -> {
            BufferedImage before = last.get(wished);
            return before == null ? SmallPicture.draw(SmallPicture.blank(pixels), g, pixels, painter) : before;
        });
    }
}
