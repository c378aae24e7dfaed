package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;

/**
 * The words at the foot of a sheet: which border is drawn and the credits, whole, and the sources, as many as find room in
 * two lines and how many more there are. Letters shrink before the foot gets higher than a part of the page.
 */
record FootText(TextBlock edition, TextBlock credits, TextBlock sources) {

    /** Room above the first line, for the line that divides it from the map. */
    private static final double ABOVE = 7;

    private static final double LARGEST = 12;
    private static final double SMALLEST = SheetLayout.SMALLEST_LETTERS;
    private static final double USUAL_PART = 0.14;
    private static final int MOST_LINES = 60;
    private static final int LINES_OF_SOURCES = 2;

    static FootText fitting(SheetWords words, double width, double pageHeight, Messages messages) {
        return DoubleStream.iterate(LARGEST, size -> size >= SMALLEST, size -> size - 0.5)
                .mapToObj(size -> of(words, width, size, messages))
                .filter(foot -> foot.height() <= pageHeight * USUAL_PART)
                .findFirst()
                .orElseGet(() -> of(words, width, SMALLEST, messages));
    }

    private static FootText of(SheetWords words, double width, double size, Messages messages) {
        return new FootText(
                TextBlock.of(words.edition(), Inter.SEMI_BOLD, size, width, MOST_LINES),
                TextBlock.of(words.credits(), Inter.REGULAR, size, width, MOST_LINES),
                sources(words.sources(), size, width, messages));
    }

    private static TextBlock sources(List<String> all, double size, double width, Messages messages) {
        int fit = 0;
        int beyond = all.size() + 1;
        // The more are named the longer it gets, so that halving finds the most that find room.
        for (int named = all.size(); beyond - fit > 1; named = (fit + beyond) / 2) {
            if (WrappedText.fits(words(all, named, messages), Inter.REGULAR.at(size), width, LINES_OF_SOURCES)) {
                fit = named;
            } else {
                beyond = named;
            }
        }
        int named = Math.min(Math.max(1, fit), all.size());
        return TextBlock.of(words(all, named, messages), Inter.REGULAR, size, width, MOST_LINES);
    }

    private static String words(List<String> all, int named, Messages messages) {
        return all.isEmpty()
                ? ""
                : messages.text("sheet.sources", String.join("; ", all.subList(0, named)), all.size() - named);
    }

    /** In page units, with the room above the first line. */
    double height() {
        return ABOVE + edition.height() + credits.height() + sources.height();
    }

    void paint(Graphics2D g, Theme theme, Rectangle2D foot) {
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(foot.getX(), foot.getY(), foot.getMaxX(), foot.getY()));
        double y = foot.getY() + ABOVE;
        edition.paint(g, theme.ink(), foot.getX(), y);
        y += edition.height();
        credits.paint(g, theme.quietInk(), foot.getX(), y);
        y += credits.height();
        sources.paint(g, theme.quietInk(), foot.getX(), y);
    }
}
