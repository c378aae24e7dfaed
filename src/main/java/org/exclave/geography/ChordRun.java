package org.exclave.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Neighbouring chords of a {@link MeasuredLine} and the box of the space they fill, in metres from the earth's centre. */
final class ChordRun {

    /** The nearest place found so far, in degrees, and the square of the straight way to it. */
    static final class Nearest {

        private double squaredMeters = Double.POSITIVE_INFINITY;
        private double longitude;
        private double latitude;

        double longitude() {
            return longitude;
        }

        double latitude() {
            return latitude;
        }
    }

    private final Coordinate[] degrees;
    private final double[][] points;
    private final double[] lowest = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] highest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};

    ChordRun(List<Coordinate> line) {
        degrees = line.toArray(new Coordinate[0]);
        points = line.stream().map(point -> EarthCentred.of(point.x, point.y)).toArray(double[][]::new);
        for (double[] point : points) {
            for (int axis = 0; axis < 3; axis++) {
                lowest[axis] = Math.min(lowest[axis], point[axis]);
                highest[axis] = Math.max(highest[axis], point[axis]);
            }
        }
    }

    /** Notes in {@code nearest} the nearest place of this run, if it is nearer than what stands there. */
    void seek(double[] from, Nearest nearest) {
        if (squaredDistanceToBox(from) >= nearest.squaredMeters) {
            return;
        }
        for (int i = 0; i < Math.max(1, points.length - 1); i++) {
            int next = Math.min(i + 1, points.length - 1);
            double along = partAlong(from, points[i], points[next]);
            double squared = squaredDistance(from, points[i], points[next], along);
            if (squared < nearest.squaredMeters) {
                nearest.squaredMeters = squared;
                nearest.longitude = degrees[i].x + along * (degrees[next].x - degrees[i].x);
                nearest.latitude = degrees[i].y + along * (degrees[next].y - degrees[i].y);
            }
        }
    }

    private double squaredDistanceToBox(double[] from) {
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            double outside = Math.max(0, Math.max(lowest[axis] - from[axis], from[axis] - highest[axis]));
            squared += outside * outside;
        }
        return squared;
    }

    private static double partAlong(double[] from, double[] start, double[] end) {
        double projection = 0;
        double squaredLength = 0;
        for (int axis = 0; axis < 3; axis++) {
            double direction = end[axis] - start[axis];
            projection += (from[axis] - start[axis]) * direction;
            squaredLength += direction * direction;
        }
        return squaredLength == 0 ? 0 : Math.clamp(projection / squaredLength, 0, 1);
    }

    private static double squaredDistance(double[] from, double[] start, double[] end, double along) {
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            double offset = start[axis] + along * (end[axis] - start[axis]) - from[axis];
            squared += offset * offset;
        }
        return squared;
    }
}
