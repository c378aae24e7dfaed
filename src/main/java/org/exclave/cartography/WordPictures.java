package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.exclave.cartography.AnnotationMarks.Seen;

/**
 * The words of annotations as small pictures: to draw a halo costs ten times more than to lay a finished picture. Those of
 * a view are kept while there is room, so that what changes later finds the words about it ready. Used by one thread.
 */
final class WordPictures {

    private final IdentityHashMap<AnnotationMark, BufferedImage> kept = new IdentityHashMap<>();
    private final PicturePages pages;
    private final SmallPicture passing = new SmallPicture();
    private boolean full;

    /** @param pages of 4 MB at the most, on which words are kept */
    WordPictures(int pages) {
        this.pages = new PicturePages(pages);
    }

    /** Forgets all: the next picture is of another view or in another look. */
    void forget() {
        kept.clear();
        pages.clear();
        full = false;
    }

    /** Parts of the same view are drawn anew: where room ran out, it is given to what stands in those. */
    void again() {
        if (full) {
            forget();
        }
    }

    /**
     * Draws the words of a mark.
     *
     * @param stay whether they are likely to be drawn again in this place
     */
    void paint(Drawing drawing, Seen seen, AnnotationInk ink, boolean stay) {
        AnnotationMark mark = seen.mark();
        if (mark.lines().isEmpty()) {
            return;
        }
        Graphics2D g = drawing.g();
        Rectangle pixels =
                g.getTransform().createTransformedShape(seen.words()).getBounds();
        BufferedImage picture = kept.get(mark);
        if (picture == null) {
            picture = SmallPicture.draw(
                    stay ? keep(mark, pixels) : passing.passing(pixels),
                    g,
                    pixels,
                    own -> AnnotationWords.paint(drawing.on(own), mark, ink));
        }
        SmallPicture.lay(g, picture, pixels);
    }

    private BufferedImage keep(AnnotationMark mark, Rectangle pixels) {
        Optional<BufferedImage> room = pages.blank(pixels);
        room.ifPresentOrElse(blank -> kept.put(mark, blank), () -> full = true);
        return room.orElseGet(() -> passing.passing(pixels));
    }
}
