package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Style;

/** Draws the user's annotations over everything else, the last one topmost. */
final class AnnotationPainter {

    /** Pixels between a selected annotation and the frame about it. */
    private static final double SELECTION = 5;

    /** Half of a handle's side, in pixels. */
    private static final double HANDLE = 4;

    /** Half of what shows where a handle can be put in, in pixels. */
    private static final double GAP = 3;

    private AnnotationPainter() {}

    /** Draws the words of one mark. */
    interface Inscriber {
        void inscribe(Drawing drawing, AnnotationMarks.Seen seen, AnnotationInk ink);
    }

    /** Draws marks, of which what surely lies outside a part of the picture, in logical pixels, may be left out. */
    static void paint(Drawing drawing, List<AnnotationMarks.Seen> marks, Rectangle2D part, Inscriber words) {
        Map<String, AnnotationInk> inks = new HashMap<>();
        for (AnnotationMarks.Seen seen : marks) {
            boolean body = seen.body().intersects(part);
            boolean letters = seen.words().intersects(part);
            if (body || letters) {
                Style style = seen.mark().annotation().style();
                AnnotationInk ink =
                        inks.computeIfAbsent(style.colour(), _ -> AnnotationInk.of(style, drawing.palette()));
                if (body) {
                    paintBody(drawing, seen.mark(), ink);
                }
                if (letters) {
                    words.inscribe(drawing, seen, ink);
                }
            }
        }
    }

    private static void paintBody(Drawing drawing, AnnotationMark mark, AnnotationInk ink) {
        if (mark.annotation().shape() instanceof PointShape) {
            paintSymbol(drawing, mark, ink);
        } else {
            OutlinePainter.paint(drawing, mark, ink);
        }
        if (mark.callout() != null) {
            CalloutPainter.paint(drawing, mark, mark.callout(), ink.colour());
        }
        if (mark.annotation().shape() instanceof CircleShape circle) {
            RingLabels.paint(drawing, circle, ink.colour());
        }
    }

    /** Draws frames about the selected ones, and the grips of the one that is held. */
    static void paintFrames(Drawing drawing, List<AnnotationMarks.Seen> marks) {
        for (AnnotationMarks.Seen seen : marks) {
            if (seen.selected()) {
                paintSelection(drawing, seen);
            }
            if (seen.held()) {
                paintGrips(drawing, seen);
            }
        }
    }

    private static void paintSymbol(Drawing drawing, AnnotationMark mark, AnnotationInk ink) {
        Style style = mark.annotation().style();
        AnnotationSymbol.paint(
                drawing.g(), style.symbol(), ink, mark.at().x(), mark.at().y(), style.size());
    }

    private static void paintGrips(Drawing drawing, AnnotationMarks.Seen seen) {
        AnnotationGrips grips = AnnotationGrips.of(seen.mark().annotation(), drawing.viewport());
        ScreenPoint turn = grips.turn();
        if (turn != null) {
            drawing.g().setColor(drawing.palette().symbols().selection());
            drawing.g().setStroke(new BasicStroke(1.2f));
            drawing.g()
                    .draw(new Line2D.Double(
                            turn.x(), turn.y(), turn.x(), seen.bounds().getY() - SELECTION));
            paintGrip(drawing, circle(turn, HANDLE + 1));
        }
        grips.gaps().stream().filter(Objects::nonNull).forEach(gap -> {
            drawing.g().setColor(drawing.palette().symbols().selection());
            drawing.g().fill(circle(gap, GAP));
        });
        grips.corners()
                .forEach(at -> paintGrip(
                        drawing,
                        new Rectangle2D.Double(at.x() - HANDLE, at.y() - HANDLE, 2 * HANDLE, 2 * HANDLE)));
    }

    private static Shape circle(ScreenPoint at, double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }

    private static void paintGrip(Drawing drawing, Shape grip) {
        drawing.g().setColor(drawing.palette().card().fill());
        drawing.g().fill(grip);
        drawing.g().setColor(drawing.palette().symbols().selection());
        drawing.g().setStroke(new BasicStroke(1.6f));
        drawing.g().draw(grip);
    }

    private static void paintSelection(Drawing drawing, AnnotationMarks.Seen seen) {
        CalloutBox callout = seen.mark().callout();
        Rectangle2D box = callout == null ? seen.bounds() : callout.frame();
        drawing.g().setColor(drawing.palette().symbols().selection());
        drawing.g()
                .setStroke(new BasicStroke(
                        1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        drawing.g()
                .draw(new RoundRectangle2D.Double(
                        box.getX() - SELECTION,
                        box.getY() - SELECTION,
                        box.getWidth() + 2 * SELECTION,
                        box.getHeight() + 2 * SELECTION,
                        6,
                        6));
    }
}
