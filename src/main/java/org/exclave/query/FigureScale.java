package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Range;

/**
 * The scale of some figures, from zero to a round figure.
 *
 * @param end the last figure of the scale, at least 1
 * @param step from one written figure to the next, at least 1
 */
public record FigureScale(int end, int step) {

    private static final double ROOM_BEYOND = 1.25;
    private static final int MOST_STEPS = 4;

    /** A scale that holds all figures, with room beyond the largest when somebody said “at least”. */
    public static FigureScale of(List<Range> figures) {
        int largest = figures.stream().mapToInt(Range::largestStated).max().orElse(1);
        boolean open = figures.stream().anyMatch(Range::isOpenAbove);
        double needed = Math.max(1, open ? largest * ROOM_BEYOND : largest);
        int step = 1;
        for (int power = 1; (long) step * MOST_STEPS < needed; power *= 10) {
            for (int lead : new int[] {1, 2, 5}) {
                step = lead * power;
                if ((long) step * MOST_STEPS >= needed) {
                    break;
                }
            }
        }
        return new FigureScale((int) Math.ceil(needed / step) * step, step);
    }
}
