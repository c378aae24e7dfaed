package org.exclave.cartography;

import java.awt.geom.Point2D;
import java.util.List;

/** A line of points in pixels, walked from its beginning. */
final class MeasuredPath {

    private final List<Point2D> points;
    private final double[] along;

    /** @param points at least two */
    MeasuredPath(List<Point2D> points) {
        this.points = List.copyOf(points);
        this.along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + points.get(i).distance(points.get(i - 1));
        }
    }

    double length() {
        return along[along.length - 1];
    }

    /** The point so many pixels from the beginning, 0 to {@link #length()}. */
    Point2D at(double distance) {
        int next = 1;
        while (next < along.length - 1 && along[next] < distance) {
            next++;
        }
        double leg = along[next] - along[next - 1];
        double part = leg == 0 ? 0 : Math.clamp((distance - along[next - 1]) / leg, 0, 1);
        Point2D from = points.get(next - 1);
        Point2D to = points.get(next);
        return new Point2D.Double(
                from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY()));
    }
}
