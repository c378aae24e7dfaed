package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.exclave.language.Messages;

/**
 * A scale bar of four blocks with a nice length: 1, 2 or 5 times a power of ten.
 *
 * @param meters its whole length on the ground, at the centre of the map
 * @param pixels its whole length on the picture, in logical pixels
 */
public record ScaleBar(double meters, double pixels) {

    private static final List<Double> NICE = List.of(5.0, 2.0, 1.0);
    private static final double BLOCK = 5;

    /** The longest nice bar that is no longer than so many logical pixels. */
    public static ScaleBar fitting(Viewport viewport, double longest) {
        double room = longest * viewport.metersPerPixel();
        double power = Math.pow(10, Math.floor(Math.log10(room)));
        double factor = NICE.stream().filter(nice -> nice * power <= room).findFirst().orElse(1.0);
        double meters = factor * power;
        return new ScaleBar(meters, meters / viewport.metersPerPixel());
    }

    /** How much room the bar with its card takes across, in logical pixels. */
    public double cardWidth() {
        return pixels + 48;
    }

    /** How much room the bar with its card takes downwards, in logical pixels. */
    public static double cardHeight() {
        return 38;
    }

    /** Draws the bar on a card whose upper left corner is given in logical pixels. */
    public void paint(Graphics2D g, Theme theme, Messages messages, double x, double y) {
        Palette.Card card = theme.palette().card();
        g.setColor(theme.palette().ground(card.fill(), 0.88));
        g.fill(new RoundRectangle2D.Double(x, y, cardWidth(), cardHeight(), 8, 8));
        double left = x + 16;
        double top = y + 23;
        for (int block = 0; block < 4; block++) {
            g.setColor(block % 2 == 0 ? card.text() : card.fill());
            g.fill(new Rectangle2D.Double(left + block * pixels / 4, top, pixels / 4, BLOCK));
        }
        g.setColor(card.text());
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(left, top, pixels, BLOCK));
        Font font = Inter.REGULAR.at(12);
        boolean kilometres = meters >= 1000;
        double unit = kilometres ? 1000 : 1;
        write(g, messages.text("number.plain", meters / 2 / unit), font, theme, left + pixels / 2, y);
        write(
                g,
                messages.text(kilometres ? "distance.kilometres" : "distance.metres", meters / unit),
                font,
                theme,
                left + pixels,
                y);
        write(g, "0", font, theme, left, y);
    }

    private static void write(Graphics2D g, String text, Font font, Theme theme, double middle, double top) {
        double x = middle - MapText.width(text, font) / 2;
        MapText.drawPlain(g, text, font, theme.palette().card().text(), x, top + 17);
    }
}
