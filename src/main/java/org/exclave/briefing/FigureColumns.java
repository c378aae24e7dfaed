package org.exclave.briefing;

import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.WrappedText;

/**
 * How wide the columns of figures are, and how their words break into lines. Names of claimants and dates are never cut: what
 * is wider than its column goes on below. Where there is room for a scale, it has what names, dates and figures leave.
 *
 * @param names how wide the column of claimants is
 * @param dates how wide the column of dates is
 * @param scale how wide the scale is; 0 where there is no room for one
 * @param width of all columns
 */
record FigureColumns(double names, double dates, double scale, double width) {

    static final Font NAMES = Inter.REGULAR.at(12.5);
    static final Font DATES = Inter.REGULAR.at(11);
    static final Font FIGURES = Inter.BOLD.at(12.5);

    /** Between columns. */
    static final double GAP = 12;

    /** More than any name is long. */
    private static final int MOST_LINES = 20;

    /** Units of width below which there is no room for a scale. */
    private static final double NARROW = 380;

    private static final double LEAST_PART_OF_SCALE = 0.26;
    private static final double LARGEST_PART_OF_DATES = 0.25;

    /** The columns of a table, all its rounds alike. */
    static FigureColumns of(FigureTable table, double width) {
        double figures = widest(table, FigureTable.Line::figure, FIGURES);
        double dates = Math.min(widest(table, FigureTable.Line::asOf, DATES), width * LARGEST_PART_OF_DATES);
        if (width < NARROW) {
            return new FigureColumns(width - figures - dates - 2 * GAP, dates, 0, width);
        }
        double left = width - figures - dates - 3 * GAP;
        double names = Math.min(widest(table, FigureTable.Line::claimant, NAMES), left - width * LEAST_PART_OF_SCALE);
        return new FigureColumns(names, dates, left - names, width);
    }

    private static double widest(FigureTable table, Function<FigureTable.Line, String> words, Font font) {
        return table.rounds().stream()
                .flatMap(round -> round.groups().stream())
                .flatMap(group -> group.lines().stream())
                .mapToDouble(line -> MapText.width(words.apply(line), font))
                .max()
                .orElse(0);
    }

    boolean hasScale() {
        return scale > 0;
    }

    /** Where dates begin. */
    double datesLeft() {
        return names + GAP;
    }

    /** Where zero of the scale is. */
    double axis() {
        return datesLeft() + dates + GAP;
    }

    /** Who says so, whole, line by line. */
    List<String> nameLines(FigureTable.Line line) {
        return WrappedText.lines(line.claimant(), NAMES, names, MOST_LINES);
    }

    /** Up to when it holds, whole, line by line. */
    List<String> dateLines(FigureTable.Line line) {
        return WrappedText.lines(line.asOf(), DATES, dates, MOST_LINES);
    }

    /** How many lines a claimant takes. */
    int lines(FigureTable.Line line) {
        return Math.max(1, Math.max(nameLines(line).size(), dateLines(line).size()));
    }

    /** The heading of a round, beside the figures of the scale. */
    List<String> headingLines(String heading) {
        return WrappedText.lines(heading, FIGURES, hasScale() ? axis() - GAP : width, MOST_LINES);
    }
}
