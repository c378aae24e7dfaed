package org.exclave.briefing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.WrappedText;

/** Draws the marking of a sheet, in the same grey band above and below, whatever the theme. */
final class MarkingBand {

    private static final Color FILL = new Color(0x57606A);
    private static final Color LETTERS = Color.WHITE;
    private static final double LARGEST = 14;
    private static final double SPACING = 1.2;
    private static final double PADDING = 16;

    private MarkingBand() {}

    static void paint(Graphics2D g, String marking, Rectangle2D band) {
        g.setColor(FILL);
        g.fill(band);
        double room = band.getWidth() - 2 * PADDING;
        Font font = DoubleStream.iterate(LARGEST, size -> size > SheetLayout.SMALLEST_LETTERS, size -> size - 0.5)
                .mapToObj(size -> MapText.spaced(Inter.BOLD.at(size), SPACING))
                .filter(wide -> MapText.width(marking, wide) <= room)
                .findFirst()
                .orElseGet(() -> Inter.BOLD.at(SheetLayout.SMALLEST_LETTERS));
        String words = WrappedText.shortened(marking, font, room);
        double x = band.getCenterX() - MapText.width(words, font) / 2;
        MapText.drawPlain(g, words, font, LETTERS, x, band.getCenterY() + font.getSize2D() * 0.36);
    }
}
