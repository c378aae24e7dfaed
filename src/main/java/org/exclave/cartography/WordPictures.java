package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.Rectangle;
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
    private final SmallPicture passing = new SmallPicture();

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
        Rectangle pixels =
                g.getTransform().createTransformedShape(mark.inkedWords()).getBounds();
        BufferedImage picture = kept.get(mark);
        if (picture == null) {
            picture = SmallPicture.draw(
                    keeping ? keep(mark, pixels) : passing.passing(pixels),
                    g,
                    pixels,
                    own -> AnnotationWords.paint(drawing.on(own), mark, ink));
        }
        SmallPicture.lay(g, picture, pixels);
    }

    private BufferedImage keep(AnnotationMark mark, Rectangle pixels) {
        int size = pixels.width * pixels.height;
        if (pixelsKept + size > MOST_PIXELS) {
            forget();
        }
        pixelsKept += size;
        BufferedImage fresh = SmallPicture.blank(pixels);
        kept.put(mark, fresh);
        return fresh;
    }
}
