package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * A name to be placed: its lines from top to bottom, and the point it belongs to.
 *
 * @param x of the point it belongs to, in logical pixels
 * @param y of the point it belongs to, in logical pixels
 * @param gap from the point to the nearest edge of the text, in logical pixels; 0 for a label centred on its point
 */
record Label(List<Line> lines, double x, double y, double gap) {

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
    }

    static Label of(String text, Font font, Color ink, double x, double y, double gap) {
        return new Label(List.of(new Line(text, font, ink)), x, y, gap);
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }
}
