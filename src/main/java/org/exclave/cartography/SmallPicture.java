package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Small pictures of letters: drawn once as they would be on the large one, and laid onto it pixel by pixel. Used by one thread. */
final class SmallPicture {

    private BufferedImage passing = blank(1, 1);

    /** A picture with nothing on it, to be kept. */
    static BufferedImage blank(Rectangle pixels) {
        return blank(pixels.width, pixels.height);
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** A picture with nothing on it, not to be kept: the next one has the same memory. */
    BufferedImage passing(Rectangle pixels) {
        if (passing.getWidth() < pixels.width || passing.getHeight() < pixels.height) {
            passing = blank(Math.max(passing.getWidth(), pixels.width), Math.max(passing.getHeight(), pixels.height));
        }
        BufferedImage part = passing.getSubimage(0, 0, Math.max(1, pixels.width), Math.max(1, pixels.height));
        Graphics2D g = part.createGraphics();
        g.setComposite(AlphaComposite.Clear);
        g.fillRect(0, 0, part.getWidth(), part.getHeight());
        g.dispose();
        return part;
    }

    /**
     * Draws on a small picture what would stand at a place of a large one.
     *
     * @param g of the large picture
     * @param pixels the place, in device pixels
     * @param painter draws on the graphics that it is given, in the units of the large picture
     */
    static BufferedImage draw(BufferedImage small, Graphics2D g, Rectangle pixels, Consumer<Graphics2D> painter) {
        Graphics2D own = small.createGraphics();
        own.setRenderingHints(g.getRenderingHints());
        own.translate(-pixels.x, -pixels.y);
        own.transform(g.getTransform());
        painter.accept(own);
        own.dispose();
        return small;
    }

    /** Lays a small picture onto its place of a large one, in device pixels. */
    static void lay(Graphics2D g, BufferedImage small, Rectangle pixels) {
        AffineTransform device = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(small, pixels.x, pixels.y, null);
        g.setTransform(device);
    }
}
