package org.exclave.cartography;

import java.awt.geom.Rectangle2D;

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
        return around(x, y, 0, x.length);
    }

    /** The box around the vertices from one on to before another, at least one. */
    static WorldBox around(double[] x, double[] y, int from, int to) {
        double west = x[from];
        double north = y[from];
        double east = west;
        double south = north;
        for (int i = from + 1; i < to; i++) {
            west = Math.min(west, x[i]);
            east = Math.max(east, x[i]);
            north = Math.min(north, y[i]);
            south = Math.max(south, y[i]);
        }
        return new WorldBox(west, north, east, south);
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
