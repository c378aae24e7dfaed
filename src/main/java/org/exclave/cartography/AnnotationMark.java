package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation stands on a picture: its symbol or its outline, if it has one, and its words as they will be drawn.
 *
 * @param at its anchor, in logical pixels
 * @param outline its lines, in logical pixels; without any part for points and texts
 * @param lines its words, shortened to what a map can carry; the annotation itself keeps them all; none of a callout
 * @param callout the box of a callout, or null
 */
public record AnnotationMark(Annotation annotation, ScreenPoint at, Path2D outline, Font font, List<String> lines, @Nullable CalloutBox callout) {

    private static final double WIDEST = 260;
    private static final int MOST_LINES = 6;
    private static final double LINE = 1.25;
    private static final double GAP = 4;

    /** Pixels by which halos and edges reach over what they lie about. */
    private static final double EDGE = 4;

    /** Pixels across within which a pointer means a line. */
    private static final float REACH = 10;

    /** The mark of an annotation as a viewport sees it, the whole of it. */
    public static AnnotationMark of(Annotation annotation, Viewport viewport) {
        return of(annotation, viewport, 0);
    }

    /**
     * The mark of an annotation as a viewport sees it.
     *
     * @param margin how many logical pixels of the picture, on every side, lie outside what will be seen
     */
    static AnnotationMark of(Annotation annotation, Viewport viewport, int margin) {
        double letters =
                switch (annotation.shape()) {
                    case TextShape text -> annotation.style().size();
                    default -> annotation.style().lettering().size().pixels();
                };
        Font font = AnnotationWords.font(annotation.style().lettering(), letters);
        double widest = Math.max(WIDEST, letters * 8);
        if (annotation.shape() instanceof CalloutShape(Position anchor, Position box)) {
            ScreenPoint edge = viewport.toScreen(box);
            ScreenPoint tip = viewport.toScreen(anchor);
            CalloutBox callout = CalloutBox.of(annotation, edge.x(), edge.y())
                    .within(seen(viewport, margin), tip)
                    .clearOf(tip);
            return new AnnotationMark(
                    annotation, tip, leader(callout.leaderFrom(edge), tip), font, List.of(), callout);
        }
        String title = saysTitle(annotation) ? annotation.title() : "";
        List<String> lines = WrappedText.lines(title, font, widest, MOST_LINES);
        return new AnnotationMark(
                annotation,
                viewport.toScreen(annotation.shape().anchor()),
                AnnotationOutline.of(annotation.shape(), viewport),
                font,
                lines,
                null);
    }

    private static Rectangle2D seen(Viewport viewport, int margin) {
        return new Rectangle2D.Double(
                margin, margin, viewport.width() - 2.0 * margin, viewport.height() - 2.0 * margin);
    }

    private static Path2D leader(ScreenPoint from, ScreenPoint tip) {
        Path2D leader = new Path2D.Double();
        leader.moveTo(from.x(), from.y());
        leader.lineTo(tip.x(), tip.y());
        return leader;
    }

    private static boolean saysTitle(Annotation annotation) {
        return annotation.shape() instanceof TextShape || annotation.style().lettering().shown();
    }

    /** What the symbol covers, in logical pixels; nothing for words alone. */
    Rectangle2D symbol() {
        Style style = annotation.style();
        return switch (annotation.shape()) {
            case PointShape point -> AnnotationSymbol.bounds(style.symbol(), at.x(), at.y(), style.size());
            default -> new Rectangle2D.Double(at.x(), at.y(), 0, 0);
        };
    }

    /** What the words cover with the box about them, in logical pixels. */
    Rectangle2D words() {
        double width = lines.stream().mapToDouble(line -> MapText.width(line, font)).max().orElse(0) + 2 * room();
        double height = lines.size() * lineHeight() + 2 * room();
        return switch (annotation.shape()) {
            case PointShape point -> new Rectangle2D.Double(
                    symbol().getMaxX() + GAP, symbol().getCenterY() - height / 2, width, height);
            case LineShape line -> above(width, height);
            case ArrowShape arrow -> above(width, height);
            default -> new Rectangle2D.Double(at.x() - width / 2, at.y() - height / 2, width, height);
        };
    }

    /** What the words cover alone, in logical pixels. */
    Rectangle2D letters() {
        Rectangle2D box = words();
        return new Rectangle2D.Double(
                box.getX() + room(), box.getY() + room(), box.getWidth() - 2 * room(), box.getHeight() - 2 * room());
    }

    /** Pixels between words and the edge of their box; none without a box. */
    private double room() {
        return annotation.style().lettering().box() && !lines.isEmpty() ? AnnotationWords.ROOM : 0;
    }

    private Rectangle2D above(double width, double height) {
        double top = outline.getBounds2D().getMinY() - height - GAP;
        return new Rectangle2D.Double(at.x() - width / 2, top, width, height);
    }

    /** Whether a pointer there means this annotation: on its symbol or words, near its lines, or within its filling. */
    public boolean isHit(double x, double y) {
        if (isWithoutOutline()) {
            return bounds().contains(x, y);
        }
        boolean filled = annotation.shape().isArea()
                && annotation.style().filling() != Filling.NONE;
        float reach = (float) annotation.style().width() + REACH;
        return (callout != null && callout.frame().contains(x, y))
                || (!lines.isEmpty() && words().contains(x, y))
                || (filled && outline.contains(x, y))
                || new BasicStroke(reach).createStrokedShape(outline).contains(x, y);
    }

    private boolean isWithoutOutline() {
        return outline.getCurrentPoint() == null;
    }

    /** The box of the outline with the stroke, and the head of an arrow, about it. */
    private Rectangle2D drawn(Rectangle2D box) {
        return grown(box, Math.max(REACH, annotation.style().width() * 3));
    }

    /** What may be touched by any ink of the mark but its words, in logical pixels; empty where there is none. */
    Rectangle2D inkedBody() {
        Rectangle2D all = new Rectangle2D.Double();
        if (!isWithoutOutline()) {
            Rectangle2D ring = outline.getBounds2D();
            double west = annotation.shape() instanceof CircleShape ? RingLabels.west(ring) : 0;
            all = grown(new Rectangle2D.Double(
                    ring.getX() - west, ring.getY(), ring.getWidth() + west, ring.getHeight()), aboutOutline());
        }
        if (annotation.shape() instanceof PointShape) {
            all = grown(symbol(), EDGE);
        }
        return callout == null ? all : all.createUnion(grown(callout.frame(), EDGE + annotation.style().width()));
    }

    /** Pixels about the outline within which its stroke, its casing and what stands on it lie. */
    private double aboutOutline() {
        double width = annotation.style().width();
        return EDGE + (annotation.shape() instanceof ArrowShape ? ArrowheadPath.reach(width) : width);
    }

    /** What may be touched by the ink of its words, in logical pixels; empty where there are none. */
    Rectangle2D inkedWords() {
        if (lines.isEmpty()) {
            return new Rectangle2D.Double();
        }
        Rectangle2D box = words();
        double above = EDGE + font.getSize2D() / 4;
        return new Rectangle2D.Double(
                box.getX() - EDGE, box.getY() - above, box.getWidth() + 2 * EDGE, box.getHeight() + 2 * above);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    double lineHeight() {
        return font.getSize2D() * LINE;
    }

    /** What no name may cover: an outline may lie over names, its words may not; null if there is nothing such. */
    @Nullable Rectangle2D guarded() {
        if (callout != null) {
            return callout.frame();
        }
        if (isWithoutOutline()) {
            return bounds();
        }
        return lines.isEmpty() ? null : words();
    }

    /** What the whole mark covers, in logical pixels; never smaller than a pointer can hit. */
    public Rectangle2D bounds() {
        Rectangle2D all = isWithoutOutline()
                ? new Rectangle2D.Double(at.x() - 6, at.y() - 6, 12, 12)
                : drawn(outline.getBounds2D());
        if (annotation.shape() instanceof PointShape) {
            all = all.createUnion(symbol());
        }
        if (callout != null) {
            all = all.createUnion(callout.frame());
        }
        return lines.isEmpty() ? all : all.createUnion(words());
    }
}
