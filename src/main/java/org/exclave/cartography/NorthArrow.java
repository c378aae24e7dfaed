package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A north arrow on a round card. On this projection north is up everywhere. */
public final class NorthArrow {

    /** Pixels across the card. */
    public static final double SIZE = 36;

    private NorthArrow() {}

    /** Draws the arrow on a card about a point of the picture; x and y are in logical pixels. */
    public static void paint(Graphics2D g, Theme theme, String letter, double x, double y) {
        Palette.Card card = theme.palette().card();
        Shape disc = new Ellipse2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
        g.setColor(theme.palette().ground(card.fill(), 0.92));
        g.fill(disc);
        g.setColor(card.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(disc);
        Font font = Inter.BOLD.at(10);
        MapText.drawPlain(g, letter, font, card.text(), x - MapText.width(letter, font) / 2, y - 5.5);
        g.setColor(card.text());
        g.fill(half(x, y, 1));
        g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(half(x, y, 1));
        g.draw(half(x, y, -1));
    }

    private static Shape half(double x, double y, int side) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 3.5);
        path.lineTo(x + side * 5.0, y + 12.5);
        path.lineTo(x, y + 9.5);
        path.closePath();
        return path;
    }
}
