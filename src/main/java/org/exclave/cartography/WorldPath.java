package org.exclave.cartography;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A line or ring on the unit square of {@link Mercator}, projected once and kept in plain arrays, with what each zoom can
 * show of it.
 */
final class WorldPath {

    /** The farthest that a thinned path may be from the whole one, in logical pixels at the closer end of a zoom step. */
    static final double TOLERANCE = 0.4;

    /** From this zoom step on every vertex is drawn: the map holds no more detail. */
    private static final int WHOLE_FROM = 18;

    private static final double TILE = 256;

    final double[] x;
    final double[] y;
    final WorldBox box;

    private final double[] weights;
    private final AtomicReferenceArray<PathDetail> details = new AtomicReferenceArray<>(WHOLE_FROM + 1);

    /**
     * A path.
     *
     * @param weights how far from the path it would be without each of its vertices, in units of the square
     */
    WorldPath(double[] x, double[] y, double[] weights) {
        this.x = x;
        this.y = y;
        this.weights = weights;
        this.box = WorldBox.around(x, y);
    }

    /** The path as a picture shows it on which the square is so many logical pixels wide. */
    PathDetail at(double worldPixels) {
        int step = (int) Math.clamp(Math.ceil(Math.log(worldPixels / TILE) / Math.log(2)), 0, WHOLE_FROM);
        PathDetail known = details.get(step);
        if (known == null) {
            known = step == WHOLE_FROM ? new PathDetail(x, y) : thinned(TOLERANCE / (TILE * Math.pow(2, step)));
            details.set(step, known);
        }
        return known;
    }

    private PathDetail thinned(double finest) {
        int kept = 0;
        for (int i = 0; i < x.length; i++) {
            kept += keeps(i, finest) ? 1 : 0;
        }
        double[] keptX = new double[kept];
        double[] keptY = new double[kept];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            if (keeps(i, finest)) {
                keptX[next] = x[i];
                keptY[next] = y[i];
                next++;
            }
        }
        return new PathDetail(keptX, keptY);
    }

    /** The ends are always kept, so that rings stay closed. */
    private boolean keeps(int vertex, double finest) {
        return vertex == 0 || vertex == x.length - 1 || weights[vertex] >= finest;
    }
}
