package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.cartography.AnnotationMarks.Seen;

/**
 * Annotations that follow one another in their order, on a sheet of their own: where one of them has changed, only what it
 * covers is drawn anew. The sheet is the same, pixel by pixel, as if it were the first. Used by one thread.
 */
final class AnnotationBand {

    /**
     * How what is drawn comes to stand on a sheet.
     *
     * @param onSheet from logical pixels of the view to those of the sheet
     * @param whole all pixels of the sheet
     */
    record Place(AffineTransform onSheet, Rectangle whole) {}

    private List<Seen> last = List.of();
    private BufferedImage sheet = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    /** Its pixels; may reach beyond the sheet at the right and below. */
    BufferedImage sheet() {
        return sheet;
    }

    /** Draws all marks anew. */
    void begin(Drawing drawing, Place place, List<Seen> marks, WordPictures words) {
        Rectangle whole = place.whole;
        if (sheet.getWidth() < whole.width || sheet.getHeight() < whole.height) {
            sheet = new BufferedImage(whole.width, whole.height, BufferedImage.TYPE_INT_ARGB_PRE);
        }
        renew(drawing, place, marks, whole, (on, seen, ink) -> words.paint(on, seen, ink, true));
        last = marks;
    }

    /**
     * Draws anew what differs from the marks drawn last, in the same view and look.
     *
     * @return the pixels that may be others now; no two of the parts meet
     */
    List<Rectangle> follow(Drawing drawing, Place place, List<Seen> marks, WordPictures words) {
        List<Seen> changed = SeenChange.between(last, marks);
        Set<AnnotationMark> passing = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.forEach(seen -> passing.add(seen.mark()));
        List<Rectangle> stale = stale(changed, place);
        for (Rectangle part : stale) {
            renew(drawing, place, marks, part, (on, seen, ink) -> words.paint(on, seen, ink, !passing.contains(seen.mark())));
        }
        last = marks;
        return stale;
    }

    private void renew(
            Drawing drawing, Place place, List<Seen> marks, Rectangle stale, AnnotationPainter.Inscriber words) {
        Graphics2D own = sheet.createGraphics();
        own.setRenderingHints(drawing.g().getRenderingHints());
        own.setClip(stale);
        own.setComposite(AlphaComposite.Clear);
        own.fill(stale);
        own.setComposite(AlphaComposite.SrcOver);
        own.transform(place.onSheet);
        Rectangle2D touched = own.getClip().getBounds2D();
        touched.setRect(touched.getX() - 1, touched.getY() - 1, touched.getWidth() + 2, touched.getHeight() + 2);
        AnnotationPainter.paint(drawing.on(own), marks, touched, words);
        own.dispose();
    }

    private static List<Rectangle> stale(List<Seen> changed, Place place) {
        List<Rectangle> parts = new ArrayList<>();
        for (Seen seen : changed) {
            pixels(seen, place.onSheet)
                    .map(place.whole::intersection)
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> join(parts, part));
        }
        return parts;
    }

    /** Adds a part to others of which no two meet; those that it meets become one with it. */
    static void join(List<Rectangle> parts, Rectangle added) {
        Rectangle whole = added;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).intersects(whole)) {
                whole = whole.union(parts.remove(i));
                i = -1;
            }
        }
        parts.add(whole);
    }

    /** The pixels of the sheet that a mark may touch, part by part. */
    private static Stream<Rectangle> pixels(Seen seen, AffineTransform onSheet) {
        return Stream.of(seen.body(), seen.words())
                .filter(part -> !part.isEmpty())
                .map(part -> onSheet.createTransformedShape(part).getBounds());
    }
}
