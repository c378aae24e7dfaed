package org.exclave.annotation;

/**
 * Where the window stood when it was closed, frame included; in logical pixels of the whole desktop, whose origin may lie on any
 * of its screens.
 *
 * @param x of the left edge, perhaps negative
 * @param y of the upper edge, perhaps negative
 * @param width more than 0
 * @param height more than 0
 * @param maximized whether it filled the screen; the rest then says how it stood before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** No desktop reaches further. */
    private static final double FURTHEST = 100_000;

    public WindowPlace {
        if (!(Math.abs(x) <= FURTHEST && Math.abs(y) <= FURTHEST)
                || !(width > 0 && width <= FURTHEST && height > 0 && height <= FURTHEST)) {
            throw new IllegalArgumentException("no place of a window: " + x + ", " + y + ", " + width + ", " + height);
        }
    }
}
