package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Style;

/** Draws the outline of an annotation as its style says: filling, stroke with a pale casing, head of an arrow. */
final class OutlinePainter {

    private static final double HATCH_STEP = 9;
    private static final float HATCH_LINE = 1.4f;
    private static final double HEAD = 4.2;
    private static final double SHORTEST_HEAD = 11;

    private OutlinePainter() {}

    static void paint(Drawing drawing, AnnotationMark mark, Color ink) {
        Graphics2D g = drawing.g();
        Style style = mark.annotation().style();
        if (mark.annotation().shape().isArea()) {
            fill(g, mark.outline(), style, ink);
        }
        g.setColor(drawing.palette().lettering().halo());
        g.setStroke(new BasicStroke(
                (float) style.width() + 2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(mark.outline());
        g.setColor(ink);
        g.setStroke(stroke(style));
        g.draw(mark.outline());
        if (mark.annotation().shape() instanceof ArrowShape) {
            head(g, mark.outline(), style.width());
        }
    }

    /** The stroke of a style; what it is broken into grows with its width. */
    static BasicStroke stroke(Style style) {
        float width = (float) style.width();
        if (style.dash() == Dash.SOLID) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        boolean dotted = style.dash() == Dash.DOTTED;
        float[] pattern = dotted ? new float[] {0.01f, 2.2f * width + 1} : new float[] {3 * width + 3, 2 * width + 3};
        return new BasicStroke(
                width, dotted ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    private static void fill(Graphics2D g, Shape area, Style style, Color ink) {
        switch (style.filling()) {
            case NONE -> {}
            case TINT -> {
                g.setColor(Palette.faded(ink, style.opacity()));
                g.fill(area);
            }
            case HATCHED -> hatch(g, area, style, ink, false);
            case CROSSED -> hatch(g, area, style, ink, true);
        }
    }

    private static void hatch(Graphics2D g, Shape area, Style style, Color ink, boolean crossed) {
        Shape before = g.getClip();
        g.clip(area);
        Rectangle2D box = area.getBounds2D().createIntersection(g.getClipBounds());
        g.setColor(Palette.faded(ink, style.opacity()));
        g.setStroke(new BasicStroke(HATCH_LINE));
        double corner = area.getBounds2D().getX() + area.getBounds2D().getY();
        double period = HATCH_STEP * Math.sqrt(2);
        double first = corner + Math.floor((box.getMinX() + box.getMinY() - corner) / period) * period;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += period) {
            g.draw(new Line2D.Double(sum - box.getMinY(), box.getMinY(), sum - box.getMaxY(), box.getMaxY()));
        }
        double side = area.getBounds2D().getX() - area.getBounds2D().getY();
        double second = side + Math.floor((box.getMinX() - box.getMaxY() - side) / period) * period;
        for (double difference = second; crossed && difference <= box.getMaxX() - box.getMinY(); difference += period) {
            g.draw(new Line2D.Double(
                    difference + box.getMinY(), box.getMinY(), difference + box.getMaxY(), box.getMaxY()));
        }
        g.setClip(before);
    }

    private static void head(Graphics2D g, Path2D outline, double width) {
        Point2D tip = outline.getCurrentPoint();
        double direction = AnnotationOutline.finalDirection(outline);
        double length = Math.max(SHORTEST_HEAD, HEAD * width);
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX() + width * Math.cos(direction), tip.getY() + width * Math.sin(direction));
        for (double side : new double[] {0.42, -0.42}) {
            head.lineTo(
                    tip.getX() - length * Math.cos(direction + side), tip.getY() - length * Math.sin(direction + side));
        }
        head.closePath();
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.fill(head);
        g.draw(head);
    }
}
