package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.annotation.Annotation;

/**
 * The box of a callout on a picture: its title, bold, and its note below, in lines of about 28 letters, at most six in all;
 * what is left out ends in an ellipsis. The box is as large as its lines need.
 *
 * @param frame the box, in logical pixels
 * @param title lines of the title
 * @param note lines of the note
 * @param titleFont of the title
 * @param noteFont of the note
 */
record CalloutBox(Rectangle2D frame, List<String> title, List<String> note, Font titleFont, Font noteFont) {

    /** Pixels across about 28 letters, at the usual size of an annotation. */
    private static final double WIDEST = 230;

    private static final int MOST_LINES = 8;
    private static final int MOST_OF_TITLE = 3;
    private static final double USUAL_SIZE = 16;
    private static final double TITLE_LETTERS = 13;
    private static final double NOTE_LETTERS = 12;
    private static final double LINE = 1.35;
    private static final double ACROSS = 10;
    private static final double DOWN = 7;
    private static final double SMALLEST = 12;

    /** Pixels between a box and the edge of a picture. */
    private static final double EDGE = 4;

    /** By how many pixels a box gives way for each pixel between its place and the edge: it does not leap when its place goes. */
    private static final double YIELD = 4;

    /** Pixels that stay free above what a callout points at, at the usual size of an annotation. */
    private static final double CLEAR = 8;

    /** The box of a callout that hangs below a point, the middle of its upper edge, in logical pixels. */
    static CalloutBox of(Annotation annotation, double x, double y) {
        double scale = annotation.style().size() / USUAL_SIZE;
        Font bold = Inter.SEMI_BOLD.at(TITLE_LETTERS * scale);
        Font plain = Inter.REGULAR.at(NOTE_LETTERS * scale);
        boolean noted = !annotation.note().isBlank();
        List<String> title =
                WrappedText.lines(annotation.title(), bold, WIDEST * scale, noted ? MOST_OF_TITLE : MOST_LINES);
        List<String> note = WrappedText.lines(annotation.note(), plain, WIDEST * scale, MOST_LINES - title.size());
        double widest = Stream.concat(
                        title.stream().map(line -> MapText.width(line, bold)),
                        note.stream().map(line -> MapText.width(line, plain)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(SMALLEST);
        double high = title.size() * lineHeight(bold) + note.size() * lineHeight(plain);
        double width = widest + 2 * ACROSS * scale;
        double height = Math.max(high, SMALLEST) + 2 * DOWN * scale;
        Rectangle2D frame = new Rectangle2D.Double(x - width / 2, y, width, height);
        return new CalloutBox(frame, title, note, bold, plain);
    }

    /** The same, drawn into a picture that would cut it, where the place that it points at is on the picture. */
    CalloutBox within(Rectangle2D picture, ScreenPoint tip) {
        return picture.contains(tip.x(), tip.y())
                ? moved(
                        inwards(frame.getMinX(), frame.getMaxX(), picture.getMinX(), picture.getMaxX(), tip.x()),
                        inwards(frame.getMinY(), frame.getMaxY(), picture.getMinY(), picture.getMaxY(), tip.y()))
                : this;
    }

    private static double inwards(double from, double to, double first, double last, double tip) {
        double before = first + EDGE - from;
        double behind = to - (last - EDGE);
        if (before > 0 == behind > 0) {
            return 0;
        }
        return before > 0 ? Math.min(before, YIELD * (tip - first)) : -Math.min(behind, YIELD * (last - tip));
    }

    private CalloutBox moved(double right, double down) {
        if (right == 0 && down == 0) {
            return this;
        }
        Rectangle2D there = new Rectangle2D.Double(
                frame.getX() + right, frame.getY() + down, frame.getWidth(), frame.getHeight());
        return new CalloutBox(there, title, note, titleFont, noteFont);
    }

    /** The same, lifted where it would lie on the place that it points at, as boxes of many lines do. */
    CalloutBox clearOf(ScreenPoint tip) {
        double clear = CLEAR * titleFont.getSize2D() / TITLE_LETTERS;
        boolean covers = tip.x() > frame.getMinX() - clear
                && tip.x() < frame.getMaxX() + clear
                && tip.y() > frame.getMinY()
                && tip.y() < frame.getMaxY() + clear;
        return covers ? moved(0, tip.y() - clear - frame.getMaxY()) : this;
    }

    /** Where the leader of a box begins that hangs from a point: there, or next to it on a box that gave way. */
    ScreenPoint leaderFrom(ScreenPoint point) {
        return new ScreenPoint(
                Math.clamp(point.x(), frame.getMinX(), frame.getMaxX()), Math.clamp(point.y(), frame.getMinY(), frame.getMaxY()));
    }

    /** The height of a line in a font, in pixels. */
    static double lineHeight(Font font) {
        return font.getSize2D() * LINE;
    }

    /** Where a line begins so that it stays within the padding: at the right for scripts that run from there. */
    double start(String line, Font font) {
        double padding = ACROSS * titleFont.getSize2D() / TITLE_LETTERS;
        boolean fromLeft = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return fromLeft ? frame.getMinX() + padding : frame.getMaxX() - padding - MapText.width(line, font);
    }

    /** Where the first line begins, in pixels down. */
    double top() {
        return frame.getMinY() + DOWN * titleFont.getSize2D() / TITLE_LETTERS;
    }
}
