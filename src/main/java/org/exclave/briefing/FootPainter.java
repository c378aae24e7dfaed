package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.WrappedText;

/** Draws the foot of a sheet: which border is drawn, and the credits, whole. Where room is scarce, letters shrink. */
final class FootPainter {

    private static final double LARGEST = 12;
    private static final double SMALLEST = 4;
    private static final int MOST_LINES = 12;

    private FootPainter() {}

    /**
     * The words of a foot, broken into lines that fit.
     *
     * @param size of the letters in page units
     */
    record Lines(List<String> edition, List<String> credits, double size) {

        /** The largest letters, 12 to 4 page units, with which all words find room. */
        static Lines fitting(SheetWords words, Rectangle2D foot) {
            double size = LARGEST;
            while (size > SMALLEST && of(words, foot, size).height() > foot.getHeight()) {
                size -= 0.5;
            }
            return of(words, foot, size);
        }

        private static Lines of(SheetWords words, Rectangle2D foot, double size) {
            return new Lines(
                    WrappedText.lines(words.edition(), Inter.SEMI_BOLD.at(size), foot.getWidth(), MOST_LINES),
                    WrappedText.lines(words.credits(), Inter.REGULAR.at(size), foot.getWidth(), MOST_LINES),
                    size);
        }

        double lineHeight() {
            return size * 4 / 3;
        }

        /** Page units from the line above the words to below the last letters. */
        double height() {
            return (edition.size() + credits.size()) * lineHeight() + 4;
        }
    }

    static void paint(Graphics2D g, Theme theme, SheetWords words, Rectangle2D foot) {
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(foot.getX(), foot.getY(), foot.getMaxX(), foot.getY()));
        Lines lines = Lines.fitting(words, foot);
        double baseline = foot.getY() + lines.lineHeight() + 3;
        Font bold = Inter.SEMI_BOLD.at(lines.size());
        for (String line : lines.edition()) {
            MapText.drawPlain(g, line, bold, theme.ink(), foot.getX(), baseline);
            baseline += lines.lineHeight();
        }
        Font font = Inter.REGULAR.at(lines.size());
        for (String line : lines.credits()) {
            MapText.drawPlain(g, line, font, theme.quietInk(), foot.getX(), baseline);
            baseline += lines.lineHeight();
        }
    }
}
