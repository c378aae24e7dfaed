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
    private final double finest;

    LineClipper(Viewport viewport) {
        this.viewport = viewport;
        this.frame = WorldBox.seenBy(viewport, MARGIN);
        this.finest = FINEST / viewport.worldPixels();
    }

    /**
     * A visible piece of a line.
     *
     * @param path in logical pixels
     * @param start how far along the whole line, thinned as it is, the piece starts, in logical pixels
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

    /** Whether any part of a line lies within the frame of the picture. */
    boolean shows(WorldShape lines) {
        WorldBox seen = WorldBox.seenBy(viewport, 0);
        return lines.paths().stream().anyMatch(line -> line.box.touches(seen) && crosses(line, seen));
    }

    private static boolean crosses(WorldPath line, WorldBox seen) {
        for (int i = 1; i < line.x.length; i++) {
            if (!outside(line, i - 1, i, seen)
                    && seen.rectangle().intersectsLine(line.x[i - 1], line.y[i - 1], line.x[i], line.y[i])) {
                return true;
            }
        }
        return false;
    }

    /** Walks the whole line from its start, so that what is thinned and how long it is never hangs on what is seen. */
    private void clip(WorldPath line, List<Run> runs) {
        Path2D.Double path = null;
        int kept = 0;
        double along = 0;
        for (int i = 1; i < line.x.length; i++) {
            double right = line.x[i] - line.x[kept];
            double down = line.y[i] - line.y[kept];
            if (i < line.x.length - 1 && Math.abs(right) + Math.abs(down) <= finest) {
                continue;
            }
            if (outside(line, kept, i, frame)) {
                path = null;
            } else {
                if (path == null) {
                    path = new Path2D.Double();
                    path.moveTo(viewport.screenX(line.x[kept]), viewport.screenY(line.y[kept]));
                    runs.add(new Run(path, along * viewport.worldPixels()));
                }
                path.lineTo(viewport.screenX(line.x[i]), viewport.screenY(line.y[i]));
            }
            along += Math.sqrt(right * right + down * down);
            kept = i;
        }
    }

    private static boolean outside(WorldPath line, int start, int end, WorldBox box) {
        double x1 = line.x[start];
        double x2 = line.x[end];
        double y1 = line.y[start];
        double y2 = line.y[end];
        return Math.max(x1, x2) < box.west()
                || Math.min(x1, x2) > box.east()
                || Math.max(y1, y2) < box.north()
                || Math.min(y1, y2) > box.south();
    }
}
