package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.exclave.catalog.Family;

/** Draws the symbol of a family of incidents, the same on map, list, legend and sheet. */
public final class IncidentSymbol {

    /** Pixels across on the map. */
    public static final double MAP_SIZE = 20;

    /** Pixels across a badge. */
    static final double BADGE = 13;

    /** What the badge of local additions bears. */
    private static final String LOCAL = "L";

    private static final double BOX = 24;

    private IncidentSymbol() {}

    /** Draws a symbol about a point of the picture; x, y and size are in pixels. */
    public static void paint(Graphics2D g, Family family, Theme theme, double x, double y, double size) {
        Palette palette = theme.palette();
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(size / BOX, size / BOX);
        Shape outline = FamilyOutline.of(family);
        stroke(g, outline, palette.symbols().hairline(), 4 * BOX / size);
        g.setColor(palette.family(family));
        g.fill(outline);
        stroke(g, outline, palette.symbols().outline(), 2 * BOX / size);
        g.setColor(palette.glyph(family));
        FamilyGlyph.paint(g, family);
        g.setTransform(before);
    }

    /** The badge at a symbol's upper right that says: the accounts disagree. */
    public static void paintDisagreement(Graphics2D g, Theme theme, double x, double y) {
        Palette.Card card = theme.palette().card();
        paintDisc(g, card, x, y);
        Path2D notEqual = new Path2D.Double();
        notEqual.moveTo(x - 3, y - 1.4);
        notEqual.lineTo(x + 3, y - 1.4);
        notEqual.moveTo(x - 3, y + 1.6);
        notEqual.lineTo(x + 3, y + 1.6);
        notEqual.moveTo(x + 1.7, y - 3.6);
        notEqual.lineTo(x - 1.7, y + 3.8);
        stroke(g, notEqual, card.text(), 1.2);
    }

    /** The badge at a symbol's lower right that says on how many sources it rests. */
    public static void paintSources(Graphics2D g, int sources, Theme theme, double x, double y) {
        Palette.Card card = theme.palette().card();
        paintDisc(g, card, x, y);
        Font font = Inter.BOLD.at(sources < 10 ? 9 : 7.5);
        String figure = String.valueOf(sources);
        MapText.drawPlain(g, figure, font, card.text(), x - MapText.width(figure, font) / 2, y + font.getSize2D() * 0.36);
    }

    /** Draws the badge that says: added by the user, none of the catalogue's. Square, so that no other badge is like it. */
    public static void paintLocal(Graphics2D g, Theme theme, double x, double y) {
        Palette.Card card = theme.palette().card();
        Shape box = new Rectangle2D.Double(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
        g.setColor(card.text());
        g.fill(box);
        stroke(g, box, card.fill(), 1.2);
        Font font = Inter.BOLD.at(9);
        MapText.drawPlain(g, LOCAL, font, card.fill(), x - MapText.width(LOCAL, font) / 2, y + font.getSize2D() * 0.36);
    }

    private static void paintDisc(Graphics2D g, Palette.Card card, double x, double y) {
        Shape disc = new Ellipse2D.Double(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
        g.setColor(card.fill());
        g.fill(disc);
        stroke(g, disc, card.text(), 1.2);
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
