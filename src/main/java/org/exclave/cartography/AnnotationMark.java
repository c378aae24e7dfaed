package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.TextShape;

/**
 * Where an annotation stands on a picture: its symbol, if it has one, and its words as they will be drawn.
 *
 * @param at its anchor, in logical pixels
 * @param lines its words, shortened to what a map can carry; the annotation itself keeps them all
 */
public record AnnotationMark(Annotation annotation, ScreenPoint at, Font font, List<String> lines) {

    private static final double WIDEST = 260;
    private static final int MOST_LINES = 6;
    private static final double LINE = 1.25;
    private static final double GAP = 4;

    /** The mark of an annotation as a viewport sees it. */
    public static AnnotationMark of(Annotation annotation, Viewport viewport) {
        double letters =
                switch (annotation.shape()) {
                    case PointShape point -> 12;
                    case TextShape text -> annotation.style().size();
                };
        Font font = Inter.SEMI_BOLD.at(letters);
        double widest = Math.max(WIDEST, letters * 8);
        List<String> lines = WrappedText.lines(annotation.title(), font, widest, MOST_LINES);
        return new AnnotationMark(annotation, viewport.toScreen(annotation.shape().anchor()), font, lines);
    }

    /** What the symbol covers, in logical pixels; nothing for words alone. */
    Rectangle2D symbol() {
        double size = annotation.style().size();
        return switch (annotation.shape()) {
            case PointShape point -> new Rectangle2D.Double(at.x() - size / 2, at.y() - size / 2, size, size);
            case TextShape text -> new Rectangle2D.Double(at.x(), at.y(), 0, 0);
        };
    }

    /** What the words cover, in logical pixels. */
    Rectangle2D words() {
        double width = lines.stream().mapToDouble(line -> MapText.width(line, font)).max().orElse(0);
        double height = lines.size() * lineHeight();
        return switch (annotation.shape()) {
            case PointShape point -> new Rectangle2D.Double(
                    at.x() + annotation.style().size() / 2 + GAP, at.y() - height / 2, width, height);
            case TextShape text -> new Rectangle2D.Double(at.x() - width / 2, at.y() - height / 2, width, height);
        };
    }

    double lineHeight() {
        return font.getSize2D() * LINE;
    }

    /** What the whole mark covers, in logical pixels; never smaller than a pointer can hit. */
    public Rectangle2D bounds() {
        Rectangle2D all = new Rectangle2D.Double(at.x() - 6, at.y() - 6, 12, 12);
        if (annotation.shape() instanceof PointShape) {
            all = all.createUnion(symbol());
        }
        return lines.isEmpty() ? all : all.createUnion(words());
    }
}
