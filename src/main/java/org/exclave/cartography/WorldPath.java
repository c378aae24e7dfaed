package org.exclave.cartography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;

/** A line or ring on the unit square of {@link Mercator}, projected once and kept in plain arrays. */
final class WorldPath {

    final double[] x;
    final double[] y;
    final WorldBox box;

    WorldPath(CoordinateSequence vertices) {
        int size = vertices.size();
        x = new double[size];
        y = new double[size];
        for (int i = 0; i < size; i++) {
            Coordinate vertex = vertices.getCoordinate(i);
            x[i] = Mercator.x(vertex.x);
            y[i] = Mercator.y(vertex.y);
        }
        box = WorldBox.around(x, y);
    }
}
