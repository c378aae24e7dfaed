package org.exclave.cartography;

/**
 * Zooming about a place that stays where it is on the picture, quickly at first.
 *
 * @param from the view at the start
 * @param x of the place that stays, in logical pixels
 * @param y of the place that stays, in logical pixels
 * @param steps of zoom, negative to go away
 * @param seconds how long it takes, above 0
 */
public record Approach(Viewport from, double x, double y, double steps, double seconds) implements ViewMotion {

    @Override
    public Viewport at(double elapsed) {
        return from.zoomedAt(x, y, steps - left(elapsed));
    }

    /** The zoom steps still to be made after so many seconds. */
    public double left(double elapsed) {
        double share = Math.clamp(elapsed / seconds, 0, 1);
        return steps * (1 - share) * (1 - share);
    }
}
