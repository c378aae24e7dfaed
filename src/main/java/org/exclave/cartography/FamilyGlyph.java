package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.exclave.catalog.Family;

/** The mark within each family's symbol, so that no meaning hangs on colour; as in the design tokens. */
final class FamilyGlyph {

    private FamilyGlyph() {}

    /** Draws with the colour that the graphics has, about its origin, in units of the 24-unit box. */
    static void paint(Graphics2D g, Family family) {
        switch (family) {
            case FIGHTING -> stroke(g, 2.2f, cross());
            case CIVILIANS -> {
                g.fill(new Ellipse2D.Double(-2.4, -5.6, 4.8, 4.8));
                g.fill(shoulders());
            }
            case DESTRUCTION -> g.fill(flame());
            case WATER_AND_ROADS -> {
                stroke(g, 2f, wave(-2.4));
                stroke(g, 2f, wave(3.2));
            }
            case DIPLOMACY -> stroke(g, 2.2f, lines(-5.5, -4.5, 5.5, -4.5, -5.5, -0.3, 1.5, -0.3));
            case CONTEXT -> {
                stroke(g, 2.2f, lines(0, -0.5, 0, 3.8));
                g.fill(new Ellipse2D.Double(-1.4, -5.4, 2.8, 2.8));
            }
        }
    }

    private static void stroke(Graphics2D g, float width, Shape shape) {
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static Shape cross() {
        return lines(-3.2, -3.2, 3.2, 3.2, 3.2, -3.2, -3.2, 3.2);
    }

    private static Shape lines(double... ends) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < ends.length; i += 4) {
            path.moveTo(ends[i], ends[i + 1]);
            path.lineTo(ends[i + 2], ends[i + 3]);
        }
        return path;
    }

    private static Shape shoulders() {
        Path2D path = new Path2D.Double();
        path.moveTo(-4.8, 5.6);
        path.curveTo(-4.8, 2.2, -2.8, 0.6, 0, 0.6);
        path.curveTo(2.8, 0.6, 4.8, 2.2, 4.8, 5.6);
        path.closePath();
        return path;
    }

    private static Shape flame() {
        Path2D path = new Path2D.Double();
        path.moveTo(0.6, -7);
        path.curveTo(1.2, -3.6, 5, -2.2, 4.9, 2.4);
        path.curveTo(4.9, 5.1, 2.7, 7.3, 0, 7.3);
        path.curveTo(-2.7, 7.3, -4.9, 5.1, -4.9, 2.4);
        path.curveTo(-4.9, 0.3, -3.6, -1, -2.8, -2.6);
        path.curveTo(-2.2, -1.7, -1.6, -1.3, -0.9, -1.2);
        path.curveTo(-1.1, -3.2, -0.6, -5.2, 0.6, -7);
        path.closePath();
        return path;
    }

    private static Shape wave(double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(-5.5, y);
        path.curveTo(-3.7, y - 2.4, -1.9, y - 2.4, 0, y);
        path.curveTo(1.9, y + 2.4, 3.7, y + 2.4, 5.5, y);
        return path;
    }
}
