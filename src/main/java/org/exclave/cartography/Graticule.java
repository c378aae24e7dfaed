package org.exclave.cartography;

import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Position;

/**
 * The meridians and parallels that a picture shows, at round degrees or minutes.
 *
 * @param stepMinutes between two lines, in minutes of arc
 * @param meridians in minutes east of Greenwich, from the west
 * @param parallels in minutes north of the equator, from the south
 */
record Graticule(int stepMinutes, List<Integer> meridians, List<Integer> parallels) {

    /** Pixels that lie at least between two meridians. */
    static final double CLOSEST = 90;

    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 5400};

    Graticule {
        meridians = List.copyOf(meridians);
        parallels = List.copyOf(parallels);
    }

    static Graticule of(Viewport viewport) {
        int step = step(viewport);
        Position upperLeft = viewport.toWorld(0, 0);
        Position lowerRight = viewport.toWorld(viewport.width(), viewport.height());
        return new Graticule(
                step,
                between(upperLeft.longitude(), lowerRight.longitude(), step),
                between(lowerRight.latitude(), upperLeft.latitude(), step));
    }

    private static int step(Viewport viewport) {
        double pixelsPerMinute = viewport.worldPixels() / 360 / 60;
        for (int step : STEPS) {
            if (step * pixelsPerMinute >= CLOSEST) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static List<Integer> between(double from, double to, int step) {
        List<Integer> lines = new ArrayList<>();
        for (int line = (int) Math.ceil(from * 60 / step) * step; line <= to * 60; line += step) {
            lines.add(line);
        }
        return lines;
    }
}
