package org.exclave.cartography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;

/**
 * A line or ring on the unit square of {@link Mercator}, projected once and kept in plain arrays. {@code along} is the
 * length from the start to each vertex, in units of the square, so that dashes stay where they are when the map moves.
 */
final class WorldPath {

    final double[] x;
    final double[] y;
    final double[] along;
    final WorldBox box;

    WorldPath(CoordinateSequence vertices) {
        int size = vertices.size();
        x = new double[size];
        y = new double[size];
        along = new double[size];
        for (int i = 0; i < size; i++) {
            Coordinate vertex = vertices.getCoordinate(i);
            x[i] = Mercator.x(vertex.x);
            y[i] = Mercator.y(vertex.y);
            along[i] = i == 0 ? 0 : along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        box = WorldBox.around(x, y);
    }
}
