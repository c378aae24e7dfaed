package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * The dot of a settlement that found room for it and for its name.
 *
 * @param at its middle, in logical pixels
 * @param rank says how large it is and how strong
 */
record SettlementDot(ScreenPoint at, SettlementPainter.Rank rank) {

    void paint(Graphics2D g, Palette.Lettering lettering) {
        g.setColor(lettering.halo());
        g.fill(circle(rank.radius() + 1.6));
        g.setColor(rank.isBold() ? lettering.town() : lettering.minor());
        g.setStroke(new BasicStroke(rank.isBold() ? 1.8f : 1.4f));
        g.draw(circle(rank.radius()));
        if (rank == SettlementPainter.Rank.CITY) {
            g.fill(circle(2));
        }
    }

    /** What is not left by anything that is drawn, in logical pixels. */
    Rectangle2D reach() {
        return circle(rank.radius() + 3).getBounds2D();
    }

    private Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
}
