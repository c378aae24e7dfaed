package org.exclave.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Neighbouring chords of a {@link MeasuredLine} and the box of the space they fill, in metres from the earth's centre. */
final class ChordRun {

    private static final int AXES = 3;

    /** Longitude and latitude of each point, one after the other, in place of an object each: borders have 200,000 of them. */
    private final double[] degrees;

    /** Three values for each point. */
    private final double[] space;

    private final double[] lowest = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] highest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};

    ChordRun(List<Coordinate> line) {
        degrees = new double[2 * line.size()];
        space = new double[AXES * line.size()];
        for (int i = 0; i < line.size(); i++) {
            Coordinate place = line.get(i);
            degrees[2 * i] = place.x;
            degrees[2 * i + 1] = place.y;
            double[] point = EarthCentred.of(place.x, place.y);
            for (int axis = 0; axis < AXES; axis++) {
                space[AXES * i + axis] = point[axis];
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
                foot.seek(place(i), place(next(i)), along);
            }
        }
    }

    private Coordinate place(int point) {
        return new Coordinate(degrees[2 * point], degrees[2 * point + 1]);
    }

    /** A run of a single point is one chord from it to itself. */
    private int chords() {
        return Math.max(1, degrees.length / 2 - 1);
    }

    private int next(int chord) {
        return Math.min(chord + 1, degrees.length / 2 - 1);
    }

    private double squaredDistanceToBox(double[] from) {
        double squared = 0;
        for (int axis = 0; axis < AXES; axis++) {
            double outside = Math.max(0, Math.max(lowest[axis] - from[axis], from[axis] - highest[axis]));
            squared += outside * outside;
        }
        return squared;
    }

    private double partAlong(double[] from, int chord) {
        int start = AXES * chord;
        int end = AXES * next(chord);
        double projection = 0;
        double squaredLength = 0;
        for (int axis = 0; axis < AXES; axis++) {
            double direction = space[end + axis] - space[start + axis];
            projection += (from[axis] - space[start + axis]) * direction;
            squaredLength += direction * direction;
        }
        return squaredLength == 0 ? 0 : Math.clamp(projection / squaredLength, 0, 1);
    }

    private double squaredDistance(double[] from, int chord, double along) {
        int start = AXES * chord;
        int end = AXES * next(chord);
        double squared = 0;
        for (int axis = 0; axis < AXES; axis++) {
            double offset = space[start + axis] + along * (space[end + axis] - space[start + axis]) - from[axis];
            squared += offset * offset;
        }
        return squared;
    }
}
