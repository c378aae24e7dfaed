package org.exclave.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Neighbouring chords of a {@link MeasuredLine} and the box of the space they fill, in metres from the earth's centre. */
final class ChordRun {

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

    /** The straight way in metres to the nearest place of this run; anything not less where it is not below a limit. */
    double straightDistance(double[] from, double limit) {
        double nearest = limit * limit;
        if (squaredDistanceToBox(from) < nearest) {
            for (int i = 0; i < chords(); i++) {
                nearest = Math.min(nearest, squaredDistance(from, i, partAlong(from, i)));
            }
        }
        return Math.sqrt(nearest);
    }

    /** Has a foot sought on every chord to which the straight way is no longer than so many metres. */
    void offer(double[] from, double within, GeodesicFoot foot) {
        if (squaredDistanceToBox(from) > within * within) {
            return;
        }
        for (int i = 0; i < chords(); i++) {
            double along = partAlong(from, i);
            if (squaredDistance(from, i, along) <= within * within) {
                foot.seek(degrees[i], degrees[next(i)], along);
            }
        }
    }

    /** A run of a single point is one chord from it to itself. */
    private int chords() {
        return Math.max(1, points.length - 1);
    }

    private int next(int chord) {
        return Math.min(chord + 1, points.length - 1);
    }

    private double squaredDistanceToBox(double[] from) {
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            double outside = Math.max(0, Math.max(lowest[axis] - from[axis], from[axis] - highest[axis]));
            squared += outside * outside;
        }
        return squared;
    }

    private double partAlong(double[] from, int chord) {
        double[] start = points[chord];
        double[] end = points[next(chord)];
        double projection = 0;
        double squaredLength = 0;
        for (int axis = 0; axis < 3; axis++) {
            double direction = end[axis] - start[axis];
            projection += (from[axis] - start[axis]) * direction;
            squaredLength += direction * direction;
        }
        return squaredLength == 0 ? 0 : Math.clamp(projection / squaredLength, 0, 1);
    }

    private double squaredDistance(double[] from, int chord, double along) {
        double[] start = points[chord];
        double[] end = points[next(chord)];
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            double offset = start[axis] + along * (end[axis] - start[axis]) - from[axis];
            squared += offset * offset;
        }
        return squared;
    }
}
