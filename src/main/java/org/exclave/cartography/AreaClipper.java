package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Turns projected areas into closed paths on the picture, cut at its frame, as the zoom shows them. The cut
 * is Sutherland and Hodgman's (1974); it may leave edges along the frame, so the paths are for filling only.
 */
final class AreaClipper {

    /** Pixels beyond the picture at which areas are cut. */
    static final double MARGIN = 24;

    private final Viewport viewport;
    private final WorldBox frame;
    private double[] from = new double[2048];
    private double[] into = new double[2048];

    AreaClipper(Viewport viewport) {
        this.viewport = viewport;
        this.frame = WorldBox.seenBy(viewport, MARGIN);
    }

    /** The part of an area that the picture shows; empty when none is. */
    Path2D.Double clip(WorldShape area) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (WorldPath ring : area.paths()) {
            if (ring.box.touches(frame)) {
                append(ring, path);
            }
        }
        return path;
    }

    private void append(WorldPath ring, Path2D.Double path) {
        int size = toScreen(ring.at(viewport.worldPixels()));
        if (!frame.holds(ring.box)) {
            size = cut(size, 0, -MARGIN, true);
            size = cut(size, 0, viewport.width() + MARGIN, false);
            size = cut(size, 1, -MARGIN, true);
            size = cut(size, 1, viewport.height() + MARGIN, false);
        }
        for (int i = 0; i < size; i++) {
            if (i == 0) {
                path.moveTo(from[0], from[1]);
            } else {
                path.lineTo(from[2 * i], from[2 * i + 1]);
            }
        }
        if (size > 0) {
            path.closePath();
        }
    }

    /** Of a piece that lies beyond one edge of the frame only its start matters: the cut takes the rest away. */
    private int toScreen(PathDetail ring) {
        room(ring.x.length);
        int size = 0;
        for (int piece = 0; piece < ring.pieces(); piece++) {
            int last = ring.box(piece).touches(frame) ? ring.end(piece) - 1 : ring.start(piece);
            for (int i = ring.start(piece); i <= last; i++) {
                from[2 * size] = viewport.screenX(ring.x[i]);
                from[2 * size + 1] = viewport.screenY(ring.y[i]);
                size++;
            }
        }
        return size;
    }

    /** Keeps the side of one straight edge: axis 0 is x, 1 is y; above means that larger values stay. */
    private int cut(int size, int axis, double edge, boolean above) {
        room(2 * size + 4);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int previous = i == 0 ? size - 1 : i - 1;
            double before = from[2 * previous + axis] - edge;
            double here = from[2 * i + axis] - edge;
            boolean insideBefore = above ? before >= 0 : before <= 0;
            boolean insideHere = above ? here >= 0 : here <= 0;
            if (insideBefore != insideHere) {
                double share = before / (before - here);
                into[2 * kept] = from[2 * previous] + share * (from[2 * i] - from[2 * previous]);
                into[2 * kept + 1] = from[2 * previous + 1] + share * (from[2 * i + 1] - from[2 * previous + 1]);
                kept++;
            }
            if (insideHere) {
                into[2 * kept] = from[2 * i];
                into[2 * kept + 1] = from[2 * i + 1];
                kept++;
            }
        }
        double[] swap = from;
        from = into;
        into = swap;
        return kept;
    }

    private void room(int vertices) {
        if (from.length < 2 * vertices) {
            from = Arrays.copyOf(from, 4 * vertices);
        }
        if (into.length < 2 * vertices) {
            into = Arrays.copyOf(into, 4 * vertices);
        }
    }
}
