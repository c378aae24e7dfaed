package org.exclave.cartography;

/** A place on the drawn map, in logical pixels from its upper left corner, x to the right and y down. */
public record ScreenPoint(double x, double y) {

    /** The distance to another point in logical pixels. */
    public double distance(ScreenPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
