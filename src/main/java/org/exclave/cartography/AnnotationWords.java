package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Weight;

/** Draws the words of an annotation, with a halo, in a box, or plainly. */
final class AnnotationWords {

    /** Pixels between words and the edge of their box. */
    static final double ROOM = 6;

    private static final double ROUND = 6;

    private AnnotationWords() {}

    /** The letters of a weight, so many pixels high. */
    static Font font(Lettering lettering, double size) {
        return (lettering.weight() == Weight.BOLD ? Inter.SEMI_BOLD : Inter.REGULAR).at(size);
    }

    static void paint(Drawing drawing, AnnotationMark mark, AnnotationInk ink) {
        if (mark.lines().isEmpty()) {
            return;
        }
        Lettering lettering = mark.annotation().style().lettering();
        if (lettering.box()) {
            paintBox(drawing, mark.words(), ink);
        }
        Rectangle2D words = mark.letters();
        boolean left = mark.annotation().shape() instanceof PointShape;
        for (int i = 0; i < mark.lines().size(); i++) {
            String line = mark.lines().get(i);
            double x = left ? words.getX() : words.getCenterX() - MapText.width(line, mark.font()) / 2;
            double baseline =
                    words.getY() + (i + 0.5) * mark.lineHeight() + mark.font().getSize2D() * 0.36;
            if (lettering.box()) {
                MapText.drawPlain(drawing.g(), line, mark.font(), drawing.palette().card().text(), x, baseline);
            } else if (lettering.halo() || ink.faint()) {
                MapText.draw(drawing.g(), line, mark.font(), ink.colour(), ink.halo(), x, baseline);
            } else {
                MapText.drawPlain(drawing.g(), line, mark.font(), ink.colour(), x, baseline);
            }
        }
    }

    private static void paintBox(Drawing drawing, Rectangle2D box, AnnotationInk ink) {
        Graphics2D g = drawing.g();
        RoundRectangle2D round = new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), ROUND, ROUND);
        g.setColor(ink.halo());
        g.setStroke(new BasicStroke(3.5f));
        g.draw(round);
        g.setColor(drawing.palette().card().fill());
        g.fill(round);
        g.setColor(ink.colour());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(round);
    }
}
