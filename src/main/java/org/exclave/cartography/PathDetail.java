package org.exclave.cartography;

/**
 * The vertices of a path that one zoom shows, in pieces with a box around each, so that what lies far from a picture is
 * passed over. Immutable.
 */
final class PathDetail {

    /** Segments to a piece. */
    private static final int PIECE = 32;

    final double[] x;
    final double[] y;

    /** How far along the path each vertex lies. */
    final double[] along;

    private final WorldBox[] boxes;

    PathDetail(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        along = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        boxes = new WorldBox[Math.max(1, (x.length - 1 + PIECE - 1) / PIECE)];
        for (int piece = 0; piece < boxes.length; piece++) {
            boxes[piece] = WorldBox.around(x, y, start(piece), end(piece) + 1);
        }
    }

    int pieces() {
        return boxes.length;
    }

    /** The first vertex of a piece. */
    int start(int piece) {
        return piece * PIECE;
    }

    /** The last vertex of a piece, which is the first of the next. */
    int end(int piece) {
        return Math.min(start(piece) + PIECE, x.length - 1);
    }

    WorldBox box(int piece) {
        return boxes[piece];
    }
}
