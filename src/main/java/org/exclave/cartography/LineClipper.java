package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns projected lines into runs on the picture: the pieces that it shows, thinned to what a pixel can show, each with
 * its distance from the start of the line, so that dashes neither crawl nor cost what lies outside.
 */
final class LineClipper {

    private static final double MARGIN = 12;
    private static final double FINEST = 0.3;

    private final Viewport viewport;
    private final WorldBox frame;

    LineClipper(Viewport viewport) {
        this.viewport = viewport;
        this.frame = WorldBox.seenBy(viewport, MARGIN);
    }

    /**
     * A visible piece of a line.
     *
     * @param path in logical pixels
     * @param start how far along the whole line the piece starts, in logical pixels
     */
    record Run(Path2D.Double path, double start) {}

    List<Run> clip(WorldShape lines) {
        List<Run> runs = new ArrayList<>();
        for (WorldPath line : lines.paths()) {
            if (line.box.touches(frame)) {
                clip(line, runs);
            }
        }
        return runs;
    }

    private void clip(WorldPath line, List<Run> runs) {
        Path2D.Double path = null;
        double lastX = 0;
        double lastY = 0;
        for (int i = 1; i < line.x.length; i++) {
            if (outside(line, i)) {
                path = null;
                continue;
            }
            if (path == null) {
                path = new Path2D.Double();
                lastX = viewport.screenX(line.x[i - 1]);
                lastY = viewport.screenY(line.y[i - 1]);
                path.moveTo(lastX, lastY);
                runs.add(new Run(path, line.along[i - 1] * viewport.worldPixels()));
            }
            double x = viewport.screenX(line.x[i]);
            double y = viewport.screenY(line.y[i]);
            boolean ends = i == line.x.length - 1 || outside(line, i + 1);
            if (ends || Math.abs(x - lastX) + Math.abs(y - lastY) > FINEST) {
                path.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
    }

    private boolean outside(WorldPath line, int end) {
        double x1 = line.x[end - 1];
        double x2 = line.x[end];
        double y1 = line.y[end - 1];
        double y2 = line.y[end];
        return Math.max(x1, x2) < frame.west()
                || Math.min(x1, x2) > frame.east()
                || Math.max(y1, y2) < frame.north()
                || Math.min(y1, y2) > frame.south();
    }
}
