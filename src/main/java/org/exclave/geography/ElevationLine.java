package org.exclave.geography;

import org.locationtech.jts.geom.Envelope;

/** One line of the grid of heights, as the map file keeps it. */
final class ElevationLine {

    private final int line;
    private final Envelope outline;
    private final int[] heights;

    /**
     * A line of the grid.
     *
     * @param line counted from the north, from 0
     * @param outline of all its cells, in degrees
     * @param heights of its cells from the west, in metres
     */
    ElevationLine(int line, Envelope outline, int[] heights) {
        Requirement.require(heights.length > 0, "heights", line);
        this.line = line;
        this.outline = outline;
        this.heights = heights.clone();
    }

    int line() {
        return line;
    }

    Envelope outline() {
        return outline;
    }

    int height(int column) {
        return heights[column];
    }

    int columns() {
        return heights.length;
    }
}
