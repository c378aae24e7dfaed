package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A name to be placed.
 *
 * @param lines from top to bottom, at least one
 * @param about what it belongs to and must stand clear of, in logical pixels; without extent for a label that is centred
 *     on its point
 */
record Label(List<Line> lines, Rectangle2D about) {

    /** One line of a label. */
    record Line(String text, Font font, Color ink) {
        double width() {
            return MapText.width(text, font);
        }

        double height() {
            return font.getSize2D() * 1.25;
        }
    }

    Label {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a label needs words");
        }
    }

    /** Centred on a point. */
    static Label on(ScreenPoint point, List<Line> lines) {
        return new Label(lines, new Rectangle2D.Double(point.x(), point.y(), 0, 0));
    }

    /** Beside a point, so many logical pixels away from it. */
    static Label beside(ScreenPoint point, double gap, List<Line> lines) {
        return new Label(lines, new Rectangle2D.Double(point.x() - gap, point.y() - gap, 2 * gap, 2 * gap));
    }

    /** Beside a symbol, clear of it. */
    static Label beside(Rectangle2D symbol, List<Line> lines) {
        return new Label(
                lines,
                new Rectangle2D.Double(
                        symbol.getX() - 5, symbol.getY() - 2, symbol.getWidth() + 10, symbol.getHeight() + 4));
    }

    boolean isCentred() {
        return about.isEmpty();
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }
}
