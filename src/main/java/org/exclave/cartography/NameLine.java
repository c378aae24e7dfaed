package org.exclave.cartography;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the line on which a name beside a course stands, in the direction of reading, clear of the course. */
final class NameLine {

    /** How far a straight name may stand off a winding course, in pixels. */
    private static final double FARTHEST = 16;

    private NameLine() {}

    /** The course from left to right; one that runs straight up or down, upwards. */
    private static List<Point2D> readable(List<Point2D> course) {
        Point2D first = course.getFirst();
        Point2D last = course.getLast();
        boolean backwards = last.getX() < first.getX() || (last.getX() == first.getX() && last.getY() > first.getY());
        return backwards ? course.reversed() : course;
    }

    /** A line that follows the course, so many pixels above it, as seen by who reads along it; below when negative. */
    static List<Point2D> beside(List<Point2D> course, double lift) {
        List<Point2D> line = readable(course);
        List<Point2D> lifted = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point2D before = line.get(Math.max(0, i - 1));
            Point2D after = line.get(Math.min(line.size() - 1, i + 1));
            lifted.add(lifted(line.get(i), before, after, lift));
        }
        return lifted;
    }

    /** A straight line clear of the course, above or below it, or nothing when the course winds too far away from it. */
    static Optional<List<Point2D>> straight(List<Point2D> course, double lift) {
        List<Point2D> line = readable(course);
        Point2D first = line.getFirst();
        Point2D last = line.getLast();
        double length = first.distance(last);
        double farthest = 0;
        for (Point2D point : line) {
            double cross = (last.getX() - first.getX()) * (point.getY() - first.getY())
                    - (last.getY() - first.getY()) * (point.getX() - first.getX());
            farthest = Math.max(farthest, -cross / length * Math.signum(lift));
        }
        if (!(farthest <= FARTHEST)) {
            return Optional.empty();
        }
        double clear = lift + farthest * Math.signum(lift);
        return Optional.of(List.of(lifted(first, first, last, clear), lifted(last, first, last, clear)));
    }

    private static Point2D lifted(Point2D point, Point2D before, Point2D after, double lift) {
        double right = after.getX() - before.getX();
        double down = after.getY() - before.getY();
        double length = Math.hypot(right, down);
        return length == 0
                ? point
                : new Point2D.Double(point.getX() + down / length * lift, point.getY() - right / length * lift);
    }
}
