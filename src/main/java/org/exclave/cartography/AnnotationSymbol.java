package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;

/**
 * Draws the symbols of point annotations. Plain outlines, most with a hole, unlike the filled symbols of the incidents with
 * their glyphs. Coordinates are those of a box of {@value #BOX} units, y downwards, the place at 0,0.
 */
public final class AnnotationSymbol {

    private static final double BOX = 16;
    private static final double HOLE = 2.8;

    /** Worked out once: thousands may have to be drawn for one picture. */
    private static final Map<Symbol, Drawn> DRAWN = new EnumMap<>(Symbol.class);

    static {
        for (Symbol symbol : Symbol.values()) {
            Shape whole = outline(symbol);
            DRAWN.put(symbol, new Drawn(whole, widened(whole, 4), widened(whole, 5.6f), hole(symbol)));
        }
    }

    private record Drawn(Shape whole, Shape edge, Shape hairline, Shape hole) {}

    private AnnotationSymbol() {}

    /** What a symbol covers, in logical pixels, its place being at x and y. */
    static Rectangle2D bounds(Symbol symbol, double x, double y, double size) {
        double top = symbol.stands() ? y - size : y - size / 2;
        return new Rectangle2D.Double(x - size / 2, top, size, size);
    }

    /** Draws the symbol of a style as it is on the map of a theme. */
    public static void paint(Graphics2D g, Style style, Theme theme, double x, double y, double size) {
        paint(g, style.symbol(), AnnotationInk.of(style, theme.palette()), x, y, size);
    }

    static void paint(Graphics2D g, Symbol symbol, AnnotationInk ink, double x, double y, double size) {
        Drawn drawn = Objects.requireNonNull(DRAWN.get(symbol));
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(size / BOX, size / BOX);
        g.setColor(ink.hairline());
        g.fill(drawn.hairline);
        g.setColor(ink.edge());
        g.fill(drawn.edge);
        g.setColor(ink.colour());
        g.fill(drawn.whole);
        g.setColor(ink.edge());
        g.fill(drawn.hole);
        g.setTransform(before);
    }

    /** What a shape and a line of so many units about it cover together, so that a pale colour is laid on but once. */
    private static Shape widened(Shape shape, float by) {
        Area wide = new Area(new BasicStroke(by, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(shape));
        wide.add(new Area(shape));
        return new Path2D.Double(wide);
    }

    /** The edge of a symbol, in a box of {@value #BOX} units about its place or upon it. */
    public static Shape outline(Symbol symbol) {
        return switch (symbol) {
            case DISC -> circle(0, 0, 7);
            case PIN -> pin();
            case SQUARE -> new Rectangle2D.Double(-6.2, -6.2, 12.4, 12.4);
            case TRIANGLE -> polygon(0, -7.5, 7.6, 5.8, -7.6, 5.8);
            case DIAMOND -> polygon(0, -8, 8, 0, 0, 8, -8, 0);
            case STAR -> star();
            case CROSS -> polygon(
                    -2.2, -7.2, 2.2, -7.2, 2.2, -2.2, 7.2, -2.2, 7.2, 2.2, 2.2, 2.2, 2.2, 7.2, -2.2, 7.2, -2.2, 2.2,
                    -7.2, 2.2, -7.2, -2.2, -2.2, -2.2);
            case FLAG -> polygon(-0.9, 0, -0.9, -15, 9, -11.2, 0.9, -7.4, 0.9, 0);
        };
    }

    private static Shape hole(Symbol symbol) {
        return switch (symbol) {
            case DISC, SQUARE, DIAMOND -> circle(0, 0, HOLE);
            case TRIANGLE -> circle(0, 1.2, 2.4);
            case PIN -> circle(0, -9.8, 2.4);
            case STAR, CROSS, FLAG -> new Path2D.Double();
        };
    }

    private static Shape pin() {
        Path2D pin = new Path2D.Double();
        pin.moveTo(0, 0);
        pin.curveTo(-1.6, -3.4, -6, -5.8, -6, -9.8);
        pin.curveTo(-6, -13.2, -3.3, -15.8, 0, -15.8);
        pin.curveTo(3.3, -15.8, 6, -13.2, 6, -9.8);
        pin.curveTo(6, -5.8, 1.6, -3.4, 0, 0);
        pin.closePath();
        return pin;
    }

    private static Shape star() {
        double[] corners = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 8.4 : 3.7;
            double turn = Math.PI * i / 5;
            corners[2 * i] = radius * Math.sin(turn);
            corners[2 * i + 1] = -radius * Math.cos(turn);
        }
        return polygon(corners);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
