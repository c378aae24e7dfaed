package org.exclave.briefing.pdf;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs together on a page: the lines of a paragraph, a heading, or the map with all that is no text around it. */
final class TagBlock {

    /** From one line of a paragraph to the next, in sizes of its letters. */
    private static final double CLOSEST_LINE = 0.5;

    private static final double FARTHEST_LINE = 1.5;

    private static final double SAME_EDGE = 0.2;

    private final String type;
    private final List<Integer> pieces = new ArrayList<>();
    private @Nullable Font font;
    private Point2D last = new Point2D.Double();
    private double top;

    /** @param type as ISO 32000-2, 14.8.4 names it: {@code H1}, {@code H2}, {@code P} or {@code Figure} */
    TagBlock(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The numbers of the pieces of the page that belong to it, in the order in which they were drawn. */
    List<Integer> pieces() {
        return pieces;
    }

    /** The baseline of its first line, downwards from the upper edge of the page. */
    double top() {
        return top;
    }

    /**
     * Whether a line goes on with what the last one began: below it, as near as lines of a paragraph are.
     *
     * @param size of the letters in the units of the page
     */
    boolean goesOn(Font next, Point2D at, double size) {
        double down = at.getY() - last.getY();
        return next.equals(font)
                && Math.abs(at.getX() - last.getX()) < SAME_EDGE * size
                && down > CLOSEST_LINE * size
                && down < FARTHEST_LINE * size;
    }

    /** Adds a line. */
    void line(Font next, Point2D at) {
        if (font == null) {
            top = at.getY();
        }
        font = next;
        last = at;
    }
}
