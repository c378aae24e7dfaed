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
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the last picture of the map, on a sheet of their own: where one of ten thousand has changed, only what
 * it covers is drawn anew. Each picture is the same, pixel by pixel, as if it were the first. Used by one thread.
 */
final class AnnotationPicture {

    private record Sheet(Viewport viewport, Theme theme, AffineTransform device, Rectangle pixels) {}

    /** Pages of 4 MB for the words that are in sight: about 4,000 words with what lies about them. */
    private static final int MOST_PAGES = 16;

    private final WordPictures words = new WordPictures(MOST_PAGES);
    private @Nullable Sheet drawn;
    private List<Seen> last = List.of();
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    /** Draws annotations; on graphics that have no pixels of their own, each as it is. */
    void paint(Drawing drawing, AnnotationMarks marks) {
        if (VectorPage.of(drawing.g()) != null) {
            AnnotationPainter.paint(
                    drawing,
                    marks.seen(),
                    drawing.viewport().frame(),
                    (on, seen, ink) -> AnnotationWords.paint(on, seen.mark(), ink));
        } else if (marks.seen().isEmpty()) {
            forget();
        } else {
            layOn(drawing, marks.seen());
        }
        AnnotationPainter.paintFrames(drawing, marks.seen());
    }

    private void forget() {
        drawn = null;
        last = List.of();
    }

    private void layOn(Drawing drawing, List<Seen> marks) {
        Graphics2D g = drawing.g();
        AffineTransform device = g.getTransform();
        Rectangle pixels =
                device.createTransformedShape(drawing.viewport().frame()).getBounds();
        Sheet sheet = new Sheet(drawing.viewport(), drawing.theme(), device, pixels);
        AffineTransform onSheet = AffineTransform.getTranslateInstance(-pixels.x, -pixels.y);
        onSheet.concatenate(device);
        Rectangle whole = new Rectangle(0, 0, pixels.width, pixels.height);
        boolean same = sheet.equals(drawn);
        List<Seen> changed = same ? SeenChange.between(last, marks) : List.of();
        List<Rectangle> stale = same ? stale(changed, onSheet) : List.of(whole);
        if (same) {
            words.again();
        } else {
            words.forget();
        }
        Set<AnnotationMark> passing = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.forEach(seen -> passing.add(seen.mark()));
        if (image.getWidth() < pixels.width || image.getHeight() < pixels.height) {
            image = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
        }
        forget();
        stale.stream()
                .map(whole::intersection)
                .filter(part -> !part.isEmpty())
                .forEach(part -> renew(drawing, marks, onSheet, part, passing));
        drawn = sheet;
        last = marks;
        g.setTransform(new AffineTransform());
        g.drawImage(image.getSubimage(0, 0, pixels.width, pixels.height), pixels.x, pixels.y, null);
        g.setTransform(device);
    }

    private void renew(
            Drawing drawing, List<Seen> marks, AffineTransform onSheet, Rectangle stale, Set<AnnotationMark> passing) {
        Graphics2D own = image.createGraphics();
        own.setRenderingHints(drawing.g().getRenderingHints());
        own.setClip(stale);
        own.setComposite(AlphaComposite.Clear);
        own.fill(stale);
        own.setComposite(AlphaComposite.SrcOver);
        own.transform(onSheet);
        Rectangle2D touched = own.getClip().getBounds2D();
        touched.setRect(touched.getX() - 1, touched.getY() - 1, touched.getWidth() + 2, touched.getHeight() + 2);
        AnnotationPainter.paint(
                drawing.on(own), marks, touched, (on, seen, ink) -> words.paint(on, seen, ink, !passing.contains(seen.mark())));
        own.dispose();
    }

    /** What differs from the last picture, in pixels of the sheet; no two of the parts meet. */
    private static List<Rectangle> stale(List<Seen> changed, AffineTransform onSheet) {
        List<Rectangle> parts = new ArrayList<>();
        for (Seen seen : changed) {
            pixels(seen, onSheet).forEach(part -> join(parts, part));
        }
        return parts;
    }

    private static void join(List<Rectangle> parts, Rectangle added) {
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
    private static List<Rectangle> pixels(Seen seen, AffineTransform onSheet) {
        return Stream.of(seen.body(), seen.words())
                .filter(part -> !part.isEmpty())
                .map(part -> onSheet.createTransformedShape(part).getBounds())
                .toList();
    }
}
