package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns projected lines into runs on the picture: the pieces that it shows, as the zoom shows them, each with
 * its distance from the start of the line, so that dashes neither crawl nor cost what lies outside.
 */
final class LineClipper {

    /** Pixels beyond the picture to which lines are drawn, so that their ends are not seen. */
    static final double MARGIN = 12;

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
     * @param start how far along the whole line, thinned as it is, the piece starts, in logical pixels
     */
    record Run(Path2D.Double path, double start) {}

    List<Run> clip(WorldShape lines) {
        List<Run> runs = new ArrayList<>();
        for (WorldPath line : lines.paths()) {
            if (line.box.touches(frame)) {
                clip(detail(line), runs);
            }
        }
        return runs;
    }

    /** Whether any part of a line lies within the frame of the picture. */
    boolean shows(WorldShape lines) {
        WorldBox seen = WorldBox.seenBy(viewport, 0);
        return lines.paths().stream().anyMatch(line -> line.box.touches(seen) && crosses(detail(line), seen));
    }

    private PathDetail detail(WorldPath line) {
        return line.at(viewport.worldPixels());
    }

    private static boolean crosses(PathDetail line, WorldBox seen) {
        Rectangle2D box = seen.rectangle();
        for (int piece = 0; piece < line.pieces(); piece++) {
            for (int i = line.start(piece) + 1; line.box(piece).touches(seen) && i <= line.end(piece); i++) {
                if (!outside(line, i - 1, i, seen)
                        && box.intersectsLine(line.x[i - 1], line.y[i - 1], line.x[i], line.y[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How long the line is up to a run hangs on the zoom alone, never on what is seen. */
    private void clip(PathDetail line, List<Run> runs) {
        Path2D.Double path = null;
        for (int piece = 0; piece < line.pieces(); piece++) {
            if (!line.box(piece).touches(frame)) {
                path = null;
                continue;
            }
            for (int i = line.start(piece) + 1; i <= line.end(piece); i++) {
                if (outside(line, i - 1, i, frame)) {
                    path = null;
                    continue;
                }
                if (path == null) {
                    path = new Path2D.Double();
                    path.moveTo(viewport.screenX(line.x[i - 1]), viewport.screenY(line.y[i - 1]));
                    runs.add(new Run(path, line.along[i - 1] * viewport.worldPixels()));
                }
                path.lineTo(viewport.screenX(line.x[i]), viewport.screenY(line.y[i]));
            }
        }
    }

    private static boolean outside(PathDetail line, int start, int end, WorldBox box) {
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
