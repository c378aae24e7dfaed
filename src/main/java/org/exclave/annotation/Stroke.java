package org.exclave.annotation;

/**
 * How the lines of an annotation are drawn.
 *
 * @param width in pixels at 100 %, 0.5 to 20
 * @param dash how it is broken
 * @param heads where it has heads, if it is an arrow
 */
public record Stroke(double width, Dash dash, Arrowheads heads) {

    private static final double THINNEST = 0.5;
    private static final double THICKEST = 20;

    /** @throws IllegalArgumentException when the width is out of range */
    public Stroke {
        if (!(width >= THINNEST && width <= THICKEST)) {
            throw new IllegalArgumentException("no width of a stroke: " + width);
        }
    }

    /** The same stroke, so many pixels wide. */
    public Stroke withWidth(double other) {
        return new Stroke(other, dash, heads);
    }

    /** The same stroke, broken in that way. */
    public Stroke withDash(Dash other) {
        return new Stroke(width, other, heads);
    }

    /** The same stroke with heads at other ends. */
    public Stroke withHeads(Arrowheads other) {
        return new Stroke(width, dash, other);
    }
}
