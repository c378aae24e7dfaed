package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * Draws several things as one translucent whole: what lies over something else of it does not show through.
 */
final class Translucent {

    private Translucent() {}

    /**
     * Draws something so that what lies below shows through.
     *
     * @param opacity 0 to 1
     * @param bounds in the units of the graphics, what lies outside is left out
     * @param painter draws on the graphics it is given, in the same units
     */
    static void paint(Graphics2D g, double opacity, Rectangle2D bounds, Consumer<Graphics2D> painter) {
        if (opacity >= 1) {
            painter.accept(g);
            return;
        }
        AffineTransform device = g.getTransform();
        Rectangle pixels = device.createTransformedShape(bounds).getBounds();
        if (g.getClip() != null) {
            pixels = pixels.intersection(
                    device.createTransformedShape(g.getClip()).getBounds());
        }
        if (pixels.isEmpty()) {
            return;
        }
        BufferedImage whole = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D own = whole.createGraphics();
        own.setRenderingHints(g.getRenderingHints());
        own.translate(-pixels.x, -pixels.y);
        own.transform(device);
        painter.accept(own);
        own.dispose();
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        g.setTransform(new AffineTransform());
        g.drawImage(whole, pixels.x, pixels.y, null);
        g.setTransform(device);
        g.setComposite(before);
    }
}
