package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.IdentityHashMap;

/**
 * The words of annotations as small pictures: to stroke a halo costs ten times more than to lay a finished picture. Those
 * near what changes are kept, for they are drawn again with the next change; a picture of everything keeps none. Used by one
 * thread.
 */
final class WordPictures {

    /** Pixels of all that are kept; beyond, all are forgotten. */
    private static final int MOST_PIXELS = 4_000_000;

    private final IdentityHashMap<AnnotationMark, BufferedImage> kept = new IdentityHashMap<>();
    private int pixelsKept;
    private BufferedImage passing = blank(1, 1);

    /** Forgets all: the next picture is of another view or in another look. */
    void forget() {
        kept.clear();
        pixelsKept = 0;
    }

    /**
     * Draws the words of a mark.
     *
     * @param keeping whether they are likely to be drawn again
     */
    void paint(Drawing drawing, AnnotationMark mark, AnnotationInk ink, boolean keeping) {
        if (mark.lines().isEmpty()) {
            return;
        }
        Graphics2D g = drawing.g();
        AffineTransform device = g.getTransform();
        Rectangle pixels = device.createTransformedShape(mark.inkedWords()).getBounds();
        BufferedImage picture = kept.get(mark);
        if (picture == null) {
            picture = keeping ? keep(mark, pixels) : passing(pixels);
            draw(picture, drawing, pixels, mark, ink);
        }
        g.setTransform(new AffineTransform());
        g.drawImage(picture, pixels.x, pixels.y, null);
        g.setTransform(device);
    }

    private BufferedImage keep(AnnotationMark mark, Rectangle pixels) {
        int size = pixels.width * pixels.height;
        if (pixelsKept + size > MOST_PIXELS) {
            forget();
        }
        pixelsKept += size;
        BufferedImage fresh = blank(pixels.width, pixels.height);
        kept.put(mark, fresh);
        return fresh;
    }

    /** Memory for words that are not kept, with nothing on it; the same for all. */
    private BufferedImage passing(Rectangle pixels) {
        if (passing.getWidth() < pixels.width || passing.getHeight() < pixels.height) {
            passing = blank(Math.max(passing.getWidth(), pixels.width), Math.max(passing.getHeight(), pixels.height));
        }
        BufferedImage part = passing.getSubimage(0, 0, Math.max(1, pixels.width), Math.max(1, pixels.height));
        Graphics2D g = part.createGraphics();
        g.setComposite(AlphaComposite.Clear);
        g.fill(new Rectangle2D.Double(0, 0, part.getWidth(), part.getHeight()));
        g.dispose();
        return part;
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static void draw(
            BufferedImage picture, Drawing drawing, Rectangle pixels, AnnotationMark mark, AnnotationInk ink) {
        Graphics2D own = picture.createGraphics();
        own.setRenderingHints(drawing.g().getRenderingHints());
        own.translate(-pixels.x, -pixels.y);
        own.transform(drawing.g().getTransform());
        AnnotationWords.paint(drawing.on(own), mark, ink);
        own.dispose();
    }
}
