package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** A rectangle on the unit square of {@link Mercator}. */
record WorldBox(double west, double north, double east, double south) {

    /** What a viewport shows, grown by a margin of logical pixels. */
    static WorldBox seenBy(Viewport viewport, double margin) {
        double halfWidth = (viewport.width() / 2.0 + margin) / viewport.worldPixels();
        double halfHeight = (viewport.height() / 2.0 + margin) / viewport.worldPixels();
        double x = Mercator.x(viewport.longitude());
        double y = Mercator.y(viewport.latitude());
        return new WorldBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    static WorldBox around(double[] x, double[] y) {
        return new WorldBox(
                Arrays.stream(x).min().orElse(0),
                Arrays.stream(y).min().orElse(0),
                Arrays.stream(x).max().orElse(0),
                Arrays.stream(y).max().orElse(0));
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(west, north, width(), height());
    }

    double width() {
        return east - west;
    }

    double height() {
        return south - north;
    }

    boolean touches(WorldBox other) {
        return west <= other.east && other.west <= east && north <= other.south && other.north <= south;
    }

    boolean holds(WorldBox other) {
        return west <= other.west && other.east <= east && north <= other.north && other.south <= south;
    }
}
