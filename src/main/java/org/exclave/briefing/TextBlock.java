package org.exclave.briefing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.WrappedText;

/**
 * Words of one size broken into lines that are no wider than a width.
 *
 * @param lines from the first to the last; none for words of blanks only
 * @param font of all of them
 */
record TextBlock(List<String> lines, Font font) {

    /** From a line to the next, in sizes of the letters. */
    private static final double LEADING = 1.34;

    /** From the upper edge of a line to its baseline, in sizes of the letters. */
    private static final double ASCENT = 1.02;

    /** Layouts try many sizes and widths with the same words, which are slow to break, so each thread keeps the last. */
    private static final int KEPT = 600;

    /** More than any page has. */
    private static final int MOST_LINES = 400;

    private static final String ELLIPSIS = "…";

    private record Broken(String words, Inter style, double size, double width) {

        List<String> lines() {
            return words.isBlank() ? List.of() : WrappedText.lines(words, style.at(size), width, MOST_LINES);
        }
    }

    private static final ThreadLocal<Map<Broken, List<String>>> LAST = ThreadLocal.withInitial(() -> new LinkedHashMap<>(
            64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Broken, List<String>> eldest) {
            return size() > KEPT;
        }
    });

    TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks words into at most so many lines; what finds no room in them ends in an ellipsis.
     *
     * @param size of the letters in page units
     * @param width of the widest line in page units
     */
    static TextBlock of(String words, Inter style, double size, double width, int most) {
        Broken broken = new Broken(words, style, size, width);
        List<String> all = LAST.get().computeIfAbsent(broken, Broken::lines);
        if (all.size() <= most) {
            return new TextBlock(all, style.at(size));
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.set(most - 1, WrappedText.shortened(some.getLast() + ELLIPSIS, style.at(size), width));
        return new TextBlock(some, style.at(size));
    }

    /** Whether nothing was left out of words by breaking them into this. */
    boolean holds(String words) {
        return letters(String.join("", lines)).equals(letters(words));
    }

    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }

    double lineHeight() {
        return font.getSize2D() * LEADING;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    /** The width of the widest line. */
    double width() {
        return lines.stream().mapToDouble(line -> MapText.width(line, font)).max().orElse(0);
    }

    /** Draws the lines with their upper left corner at a point. */
    void paint(Graphics2D g, Color ink, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            MapText.drawPlain(g, lines.get(i), font, ink, x, baseline(top, i));
        }
    }

    /** The same with every line ending at the x given. */
    void paintEnding(Graphics2D g, Color ink, double right, double top) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            MapText.drawPlain(g, line, font, ink, right - MapText.width(line, font), baseline(top, i));
        }
    }

    private double baseline(double top, int line) {
        return top + line * lineHeight() + font.getSize2D() * ASCENT;
    }
}
