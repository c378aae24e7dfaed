package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.AnnotationMarks.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the last picture of the map, drawn in bands of some thousand, one over the other: where one of ten thousand
 * has changed, only those of its band that lie there are drawn anew, and the bands laid over each other there. Each
 * picture is the same, pixel by pixel, as if it were the first. Used by one thread.
 */
final class AnnotationPicture {

    /** How many annotations make a band at the least. */
    private static final int LEAST_SPAN = 1_000;

    /** More bands would be quicker still, at the cost of a picture's memory for each. */
    private static final int MOST_BANDS = 8;

    /** Pages of 4 MB for the words that are in sight: about 4,000 words with what lies about them. */
    private static final int MOST_PAGES = 16;

    private record Sheet(Viewport viewport, Theme theme, AffineTransform device, Rectangle pixels, int span) {}

    private final WordPictures words = new WordPictures(MOST_PAGES);
    private final List<AnnotationBand> bands = new ArrayList<>();
    private BufferedImage laid = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    private @Nullable Sheet drawn;

    /** Draws annotations; on graphics that have no pixels of their own, each as it is. */
    void paint(Drawing drawing, AnnotationMarks marks) {
        if (VectorPage.of(drawing.g()) != null) {
            AnnotationPainter.paint(
                    drawing,
                    marks.seen(),
                    drawing.viewport().frame(),
                    (on, seen, ink) -> AnnotationWords.paint(on, seen.mark(), ink));
        } else if (marks.seen().isEmpty()) {
            drawn = null;
            bands.clear();
        } else {
            layOn(drawing, marks.seen());
        }
        AnnotationPainter.paintFrames(drawing, marks.seen());
    }

    private void layOn(Drawing drawing, List<Seen> marks) {
        Graphics2D g = drawing.g();
        AffineTransform device = g.getTransform();
        Rectangle pixels =
                device.createTransformedShape(drawing.viewport().frame()).getBounds();
        AffineTransform onSheet = AffineTransform.getTranslateInstance(-pixels.x, -pixels.y);
        onSheet.concatenate(device);
        AnnotationBand.Place place = new AnnotationBand.Place(onSheet, new Rectangle(pixels.width, pixels.height));
        Sheet sheet = new Sheet(drawing.viewport(), drawing.theme(), device, pixels, span(marks.size()));
        List<List<Seen>> spans = spans(marks, sheet.span);
        boolean same = sheet.equals(drawn) && spans.size() == bands.size();
        drawn = null;
        if (same) {
            follow(drawing, place, spans);
        } else {
            begin(drawing, place, spans);
        }
        drawn = sheet;
        g.setTransform(new AffineTransform());
        g.drawImage(all().getSubimage(0, 0, pixels.width, pixels.height), pixels.x, pixels.y, null);
        g.setTransform(device);
    }

    /** How many annotations make a band, so that another one or one less hardly ever makes it differ. */
    private static int span(int marks) {
        int span = LEAST_SPAN;
        while (span * MOST_BANDS < marks) {
            span *= 2;
        }
        return span;
    }

    private static List<List<Seen>> spans(List<Seen> marks, int span) {
        List<List<Seen>> spans = new ArrayList<>();
        for (int from = 0; from < marks.size(); from += span) {
            spans.add(marks.subList(from, Math.min(marks.size(), from + span)));
        }
        return spans;
    }

    private void begin(Drawing drawing, AnnotationBand.Place place, List<List<Seen>> spans) {
        words.forget();
        while (bands.size() > spans.size()) {
            bands.removeLast();
        }
        for (int i = 0; i < spans.size(); i++) {
            if (i == bands.size()) {
                bands.add(new AnnotationBand());
            }
            bands.get(i).begin(drawing, place, spans.get(i), words);
        }
        Rectangle whole = place.whole();
        if (bands.size() > 1 && (laid.getWidth() < whole.width || laid.getHeight() < whole.height)) {
            laid = new BufferedImage(whole.width, whole.height, BufferedImage.TYPE_INT_ARGB_PRE);
        }
        lay(List.of(whole));
    }

    private void follow(Drawing drawing, AnnotationBand.Place place, List<List<Seen>> spans) {
        words.again();
        List<Rectangle> stale = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            bands.get(i)
                    .follow(drawing, place, spans.get(i), words)
                    .forEach(part -> AnnotationBand.join(stale, part));
        }
        lay(stale);
    }

    /** Lays the bands over each other, in parts of which no two meet; a single band is all there is. */
    private void lay(List<Rectangle> parts) {
        if (bands.size() == 1) {
            return;
        }
        for (Rectangle part : parts) {
            Graphics2D own = laid.createGraphics();
            own.setClip(part);
            own.setComposite(AlphaComposite.Clear);
            own.fill(part);
            own.setComposite(AlphaComposite.SrcOver);
            bands.forEach(band -> own.drawImage(band.sheet(), 0, 0, null));
            own.dispose();
        }
    }

    private BufferedImage all() {
        return bands.size() == 1 ? bands.getFirst().sheet() : laid;
    }
}
