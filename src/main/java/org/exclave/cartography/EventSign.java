package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.exclave.catalog.Family;
import org.exclave.event.EventLook;
import org.exclave.event.EventSymbol;

/** The outlines of the signs of imported events, of about the same area each, and their colours. */
public final class EventSign {

    /** Half the side of a square with the area of a disc of radius 1. */
    private static final double SQUARE = 0.89;

    private static final double TRIANGLE = 1.45;
    private static final double DIAMOND = 1.28;
    private static final double CROSS = 1.3;
    private static final double BAR = 0.46;
    private static final double SAMPLE = 4.6;
    private static final double SAMPLE_RIM = 5.6;

    private EventSign() {}

    /** Draws a sign as a legend shows it; x and y are in logical pixels. */
    public static void sample(Graphics2D g, EventLook look, Theme theme, double x, double y) {
        Palette palette = theme.palette();
        g.setColor(palette.symbols().hairline());
        g.fill(outline(look.symbol(), x, y, SAMPLE_RIM));
        g.setColor(colour(look, Optional.empty(), palette));
        g.fill(outline(look.symbol(), x, y, SAMPLE));
    }

    /** The outline of a sign about a middle, of the size of a disc of a radius; in whatever units these are. */
    static Shape outline(EventSymbol symbol, double x, double y, double radius) {
        return switch (symbol) {
            case DISC -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> {
                double half = SQUARE * radius;
                yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            }
            case TRIANGLE -> {
                double reach = TRIANGLE * radius;
                double low = reach / 2;
                double aside = reach * Math.sqrt(3) / 2;
                yield closed(x, y - reach, x + aside, y + low, x - aside, y + low);
            }
            case DIAMOND -> {
                double reach = DIAMOND * radius;
                yield closed(x, y - reach, x + reach, y, x, y + reach, x - reach, y);
            }
            case CROSS -> cross(x, y, CROSS * radius, BAR * radius);
        };
    }

    private static Path2D cross(double x, double y, double reach, double bar) {
        return closed(
                x - bar, y - reach, x + bar, y - reach, x + bar, y - bar, x + reach, y - bar, x + reach, y + bar, x + bar,
                y + bar, x + bar, y + reach, x - bar, y + reach, x - bar, y + bar, x - reach, y + bar, x - reach, y - bar,
                x - bar, y - bar);
    }

    private static Path2D closed(double... places) {
        Path2D path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int i = 2; i < places.length; i += 2) {
            path.lineTo(places[i], places[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The colour of a set, else that of the family of an event, else that of amounts, which belongs to none. */
    static Color colour(EventLook look, Optional<Family> family, Palette palette) {
        return look.colour().map(Color::decode).orElseGet(() -> family.map(palette::family).orElse(palette.claim()));
    }
}
