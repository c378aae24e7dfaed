package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Stroke;

/** The heads at the ends of a line, as large as its stroke asks for. */
final class ArrowheadPath {

    /** Of a head, as many times the width of its line. */
    private static final double LENGTH = 4.2;

    private static final double SHORTEST = 11;

    /** Radians from the line to a side of the head. */
    private static final double SPREAD = 0.42;

    private ArrowheadPath() {}

    /** Pixels about the ends of a line of some width within which its heads lie. */
    static double reach(double width) {
        return Math.max(SHORTEST, LENGTH * width);
    }

    /** The heads of an outline; without any part where the stroke has none or the outline no length. */
    static Path2D of(Path2D outline, Stroke stroke) {
        List<Point2D> points = points(outline);
        Path2D heads = new Path2D.Double();
        if (points.size() < 2) {
            return heads;
        }
        if (stroke.heads().atStart()) {
            add(heads, points.get(1), points.getFirst(), stroke.width());
        }
        if (stroke.heads().atEnd()) {
            add(heads, points.get(points.size() - 2), points.getLast(), stroke.width());
        }
        return heads;
    }

    private static List<Point2D> points(Path2D outline) {
        double[] step = new double[6];
        List<Point2D> points = new ArrayList<>();
        for (PathIterator flat = outline.getPathIterator(null, 0.1); !flat.isDone(); flat.next()) {
            flat.currentSegment(step);
            points.add(new Point2D.Double(step[0], step[1]));
        }
        return points;
    }

    private static void add(Path2D heads, Point2D from, Point2D tip, double width) {
        double direction = Math.atan2(tip.getY() - from.getY(), tip.getX() - from.getX());
        double length = reach(width);
        heads.moveTo(tip.getX() + width * Math.cos(direction), tip.getY() + width * Math.sin(direction));
        for (double side : new double[] {SPREAD, -SPREAD}) {
            heads.lineTo(
                    tip.getX() - length * Math.cos(direction + side), tip.getY() - length * Math.sin(direction + side));
        }
        heads.closePath();
    }
}
