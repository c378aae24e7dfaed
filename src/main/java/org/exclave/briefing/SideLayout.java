package org.exclave.briefing;

import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.Inter;
import org.exclave.cartography.WrappedText;

/**
 * Where legend and notes stand in the side of a sheet. The legend takes as many columns as the width bears; its rows close
 * up where room is scarce; where even that is not enough, everything shrinks, which makes room for more columns.
 *
 * @param shrink page units to a unit of what follows, at most 1
 * @param width of the side
 * @param columns of the legend
 * @param rows of the legend
 * @param row from one row of the legend to the next
 * @param noteLines the notes, broken into lines, an empty one between two notes
 */
record SideLayout(double shrink, double width, int columns, int rows, double row, List<String> noteLines) {

    /** Wide enough for the longest words of a legend. */
    static final double NARROWEST_COLUMN = 300;

    static final double PADDING = 14;
    /** Stands for the gap between two notes. */
    private static final String BETWEEN = "";

    private static final double BETWEEN_NOTES = 5;
    private static final double NOTE_LINE = 17;

    /** Of one note. */
    private static final int MOST_LINES = 14;

    private static final double HEADING = 34;
    private static final double GAP = 12;
    private static final double WIDEST_ROW = 25;
    private static final double CLOSEST_ROW = 21;
    private static final double STEP = 0.96;
    private static final double SMALLEST = 0.1;

    /** The layout of so many legend items and of notes in a side of a width and height in page units. */
    static SideLayout of(int items, List<String> notes, double width, double height) {
        double shrink = 1;
        SideLayout layout = closing(items, notes, width, height, shrink);
        while (shrink > SMALLEST && layout.height() > height) {
            shrink *= STEP;
            layout = closing(items, notes, width, height, shrink);
        }
        return layout;
    }

    private static SideLayout closing(int items, List<String> notes, double width, double height, double shrink) {
        double wide = width / shrink;
        int columns = Math.max(1, (int) (wide / NARROWEST_COLUMN));
        int rows = (items + columns - 1) / columns;
        List<String> lines = new ArrayList<>();
        for (String note : notes) {
            if (!lines.isEmpty()) {
                lines.add(BETWEEN);
            }
            lines.addAll(WrappedText.lines(note, Inter.REGULAR.at(12), wide - 2 * PADDING, MOST_LINES));
        }
        double room = height / shrink - HEADING - GAP - noteHeight(lines);
        double row = rows == 0 ? WIDEST_ROW : Math.clamp(room / rows, CLOSEST_ROW, WIDEST_ROW);
        return new SideLayout(shrink, wide, columns, rows, row, List.copyOf(lines));
    }

    double columnWidth() {
        return width / columns;
    }

    /** The middle of the first row of the legend. */
    double firstRow() {
        return HEADING + 8;
    }

    /** The upper edge of the box of notes. */
    double notesTop() {
        return HEADING + rows * row + GAP;
    }

    /** The height of the box of notes, 0 without notes. */
    double noteHeight() {
        return noteHeight(noteLines);
    }

    private static double noteHeight(List<String> lines) {
        return lines.isEmpty()
                ? 0
                : lines.stream().mapToDouble(SideLayout::advance).sum() + 2 * PADDING - 4;
    }

    /** From a line of the notes to the next. */
    static double advance(String line) {
        return line.equals(BETWEEN) ? BETWEEN_NOTES : NOTE_LINE;
    }

    /** What all of it takes, in page units. */
    double height() {
        return (notesTop() + noteHeight()) * shrink;
    }
}
