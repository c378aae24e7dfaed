package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;

/**
 * The words at the head of a sheet. A long title gets smaller, then takes two lines, then gets smaller again, then
 * takes three lines and is shortened at last; the subtitle does likewise.
 *
 * @param aside in the right corner, or below the subtitle where the page is narrow
 * @param beside whether that stands in the corner
 */
record HeadText(TextBlock title, TextBlock subtitle, TextBlock aside, boolean beside) {

    private static final double LARGEST = 34;
    private static final double NARROW = 1000;
    private static final double ASIDE_PART = 0.28;
    private static final double BETWEEN = 24;
    private static final double BELOW_TITLE = 3;
    private static final int MOST_LINES = 3;

    /** The head of a page so many units wide. */
    static HeadText of(SheetWords words, double width) {
        return of(words, width, LARGEST);
    }

    /** The same with a title no larger than so many units. */
    static HeadText of(SheetWords words, double width, double largest) {
        boolean beside = width >= NARROW && !words.aside().isEmpty();
        TextBlock aside = aside(words.aside(), beside, beside ? width * ASIDE_PART : width);
        double room = beside && !aside.lines().isEmpty() ? width - aside.width() - BETWEEN : width;
        TextBlock title = fitting(words.title(), Inter.BOLD, room, largest, largest * 0.8, largest * 0.65);
        TextBlock subtitle = fitting(
                words.subtitle(), Inter.REGULAR, room, Math.max(largest / 2, 12), Math.max(largest * 0.44, 11), Math.max(largest * 0.38, 10));
        return new HeadText(title, subtitle, aside, beside);
    }

    private static TextBlock aside(List<String> lines, boolean beside, double width) {
        if (!beside) {
            return TextBlock.of(String.join(" · ", lines), Inter.REGULAR, 12, width, 2);
        }
        return TextBlock.of(String.join("\n", lines), Inter.REGULAR, 12, width, 4);
    }

    private static TextBlock fitting(String words, Inter style, double width, double large, double middle, double small) {
        return within(words, style, width, large, middle, 1)
                .or(() -> within(words, style, width, middle, small, 2))
                .orElseGet(() -> TextBlock.of(words, style, small, width, MOST_LINES));
    }

    private static Optional<TextBlock> within(
            String words, Inter style, double width, double largest, double smallest, int lines) {
        return DoubleStream.iterate(largest, size -> size >= smallest, size -> size - 1)
                .mapToObj(size -> TextBlock.of(words, style, size, width, lines))
                .filter(block -> block.holds(words))
                .findFirst();
    }

    /** In page units. */
    double height() {
        double words = title.height() + BELOW_TITLE + subtitle.height();
        return beside ? Math.max(words, aside.height()) : words + aside.height();
    }

    void paint(Graphics2D g, Theme theme, Rectangle2D head) {
        double y = head.getY();
        title.paint(g, theme.ink(), head.getX(), y);
        y += title.height() + BELOW_TITLE;
        subtitle.paint(g, theme.quietInk(), head.getX(), y);
        y += subtitle.height();
        if (beside) {
            aside.paintEnding(g, theme.quietInk(), head.getMaxX(), head.getY() + 6);
        } else {
            aside.paint(g, theme.quietInk(), head.getX(), y);
        }
    }
}
