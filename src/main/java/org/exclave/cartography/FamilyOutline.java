package org.exclave.cartography;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.exclave.catalog.Family;

/** The outer shape of each family's symbol in a box of 24 units about the origin, y down; as in the design tokens. */
final class FamilyOutline {

    private FamilyOutline() {}

    static Shape of(Family family) {
        return switch (family) {
            case FIGHTING -> polygon(0, -11.5, 11.5, 0, 0, 11.5, -11.5, 0);
            case CIVILIANS -> new Ellipse2D.Double(-9.5, -9.5, 19, 19);
            case DESTRUCTION -> polygon(0, -11, 10.5, -2.5, 10.5, 9.5, -10.5, 9.5, -10.5, -2.5);
            case WATER_AND_ROADS -> new RoundRectangle2D.Double(-9, -9, 18, 18, 5, 5);
            case DIPLOMACY -> speechBubble();
            case CONTEXT -> polygon(-5, -8.7, 5, -8.7, 10, 0, 5, 8.7, -5, 8.7, -10, 0);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape speechBubble() {
        Path2D path = new Path2D.Double();
        path.moveTo(-7, -9.5);
        path.lineTo(7, -9.5);
        path.quadTo(11, -9.5, 11, -5.5);
        path.lineTo(11, 0.5);
        path.quadTo(11, 4.5, 7, 4.5);
        path.lineTo(1.5, 4.5);
        path.lineTo(-4, 10);
        path.lineTo(-4, 4.5);
        path.lineTo(-7, 4.5);
        path.quadTo(-11, 4.5, -11, 0.5);
        path.lineTo(-11, -5.5);
        path.quadTo(-11, -9.5, -7, -9.5);
        path.closePath();
        return path;
    }
}
