package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** Draws the box of a callout over its leader, and a dot where that points. */
final class CalloutPainter {

    private static final double ROUND = 12;
    private static final double BASELINE = 0.98;

    private CalloutPainter() {}

    static void paint(Drawing drawing, AnnotationMark mark, CalloutBox box, Color ink) {
        Graphics2D g = drawing.g();
        double dot = mark.annotation().style().stroke().width() + 1.5;
        g.setColor(ink);
        g.fill(new Ellipse2D.Double(mark.at().x() - dot, mark.at().y() - dot, 2 * dot, 2 * dot));
        Shape frame = new RoundRectangle2D.Double(
                box.frame().getX(),
                box.frame().getY(),
                box.frame().getWidth(),
                box.frame().getHeight(),
                ROUND,
                ROUND);
        g.setColor(drawing.palette().card().fill());
        g.fill(frame);
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) Math.max(1, mark.annotation().style().stroke().width() - 0.5)));
        g.draw(frame);
        double top = box.top();
        for (String line : box.title()) {
            top = line(drawing, box, line, box.titleFont(), drawing.palette().card().text(), top);
        }
        for (String line : box.note()) {
            top = line(drawing, box, line, box.noteFont(), drawing.palette().card().muted(), top);
        }
    }

    private static double line(Drawing drawing, CalloutBox box, String line, Font font, Color ink, double top) {
        double baseline = top + BASELINE * font.getSize2D();
        MapText.drawPlain(drawing.g(), line, font, ink, box.start(line, font), baseline);
        return top + CalloutBox.lineHeight(font);
    }
}
