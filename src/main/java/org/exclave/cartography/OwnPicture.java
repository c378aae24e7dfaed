package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Draws something on a picture of its own, of the surface's pixels, and lays that on the surface. */
final class OwnPicture {

    private OwnPicture() {}

    /**
     * Draws by pixels.
     *
     * @param how the picture is laid on the surface
     * @param bounds in the units of the graphics; what lies outside is left out
     * @param painter draws on the graphics it is given, in the same units
     */
    static void paint(Graphics2D g, Composite how, Rectangle2D bounds, Consumer<Graphics2D> painter) {
        paint(g, how, bounds, 1, BufferedImage.TYPE_INT_ARGB_PRE, painter);
    }

    /**
     * The same where pixels are no more than a part of a page of shapes; pictures of pixels are drawn on as they are.
     *
     * @param fineness pixels of its own to one of the surface
     */
    static void paintOnPage(Graphics2D g, Rectangle2D bounds, double fineness, Consumer<Graphics2D> painter) {
        if (VectorPage.of(g) == null) {
            painter.accept(g);
        } else {
            paint(g, AlphaComposite.SrcOver, bounds, fineness, BufferedImage.TYPE_INT_ARGB, painter);
        }
    }

    private static void paint(
            Graphics2D g,
            Composite how,
            Rectangle2D bounds,
            double fineness,
            int type,
            Consumer<Graphics2D> painter) {
        AffineTransform device = g.getTransform();
        AffineTransform fine = AffineTransform.getScaleInstance(fineness, fineness);
        fine.concatenate(device);
        Rectangle pixels = fine.createTransformedShape(bounds).getBounds();
        if (g.getClip() != null) {
            pixels = pixels.intersection(fine.createTransformedShape(g.getClip()).getBounds());
        }
        if (pixels.isEmpty()) {
            return;
        }
        BufferedImage whole = new BufferedImage(pixels.width, pixels.height, type);
        Graphics2D own = whole.createGraphics();
        RenderingHints hints = g.getRenderingHints();
        hints.remove(VectorPage.HINT);
        own.setRenderingHints(hints);
        own.translate(-pixels.x, -pixels.y);
        own.transform(fine);
        painter.accept(own);
        own.dispose();
        Composite before = g.getComposite();
        g.setComposite(how);
        g.setTransform(AffineTransform.getScaleInstance(1 / fineness, 1 / fineness));
        g.drawImage(whole, pixels.x, pixels.y, null);
        g.setTransform(device);
        g.setComposite(before);
    }
}
