package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Style;

/** Draws the outline of an annotation as its style says: filling, stroke with a pale casing, heads of an arrow. */
final class OutlinePainter {

    private static final float HATCH_LINE = 1.4f;

    /** Pixels by which the casing is wider than what it lies about. */
    private static final float CASING = 2.4f;

    private OutlinePainter() {}

    static void paint(Drawing drawing, AnnotationMark mark, AnnotationInk ink) {
        Graphics2D g = drawing.g();
        Style style = mark.annotation().style();
        if (mark.annotation().shape().isArea()) {
            fill(g, mark.outline(), style, ink);
        }
        Path2D heads = mark.annotation().shape() instanceof ArrowShape
                ? ArrowheadPath.of(mark.outline(), style.stroke())
                : null;
        g.setColor(ink.halo());
        g.setStroke(round((float) style.width() + CASING));
        g.draw(mark.outline());
        if (heads != null) {
            g.setStroke(round(1 + CASING));
            g.draw(heads);
        }
        g.setColor(ink.colour());
        g.setStroke(stroke(style));
        g.draw(mark.outline());
        if (heads != null) {
            g.setStroke(round(1));
            g.fill(heads);
            g.draw(heads);
        }
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** The stroke of a style; what it is broken into grows with its width. */
    static BasicStroke stroke(Style style) {
        float width = (float) style.width();
        if (style.dash() == Dash.SOLID) {
            return round(width);
        }
        boolean dotted = style.dash() == Dash.DOTTED;
        float[] pattern = dotted ? new float[] {0.01f, 2.2f * width + 1} : new float[] {3 * width + 3, 2 * width + 3};
        return new BasicStroke(
                width, dotted ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    private static void fill(Graphics2D g, Shape area, Style style, AnnotationInk ink) {
        switch (style.filling()) {
            case NONE -> {}
            case TINT -> {
                g.setColor(Palette.faded(ink.colour(), style.opacity()));
                g.fill(area);
            }
            case HATCHED -> hatch(g, area, style, ink, false);
            case CROSSED -> hatch(g, area, style, ink, true);
        }
    }

    private static void hatch(Graphics2D g, Shape area, Style style, AnnotationInk ink, boolean crossed) {
        Shape before = g.getClip();
        g.clip(area);
        Rectangle2D whole = area.getBounds2D();
        Rectangle2D seen = g.getClipBounds();
        seen.setRect(seen.getX() - CASING, seen.getY() - CASING, seen.getWidth() + 2 * CASING, seen.getHeight() + 2 * CASING);
        Path2D lines = HatchPath.of(whole, whole.createIntersection(seen), crossed);
        if (ink.faint()) {
            g.setColor(Palette.faded(ink.edge(), style.opacity()));
            g.setStroke(new BasicStroke(HATCH_LINE + CASING / 2));
            g.draw(lines);
        }
        g.setColor(Palette.faded(ink.colour(), style.opacity()));
        g.setStroke(new BasicStroke(HATCH_LINE));
        g.draw(lines);
        g.setClip(before);
    }
}
