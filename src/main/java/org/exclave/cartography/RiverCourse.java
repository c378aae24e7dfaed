package org.exclave.cartography;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.geography.River;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** A named river in one piece, along which its name may be written. Lengths are parts of the width of the world. */
final class RiverCourse {

    /** Pixels to either side over which the course is levelled for letters. */
    private static final double LEVELLED = 15;

    /** Pixels from one point of a levelled stretch to the next. */
    private static final double STEP = 3;

    private final String name;
    private final WorldPath path;
    private final double[] along;

    private RiverCourse(String name, LineString line) {
        this.name = name;
        this.path = WorldShape.of(line).paths().getFirst();
        this.along = new double[path.x.length];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + Math.hypot(path.x[i] - path.x[i - 1], path.y[i] - path.y[i - 1]);
        }
    }

    /** The courses of all rivers that have a name, pieces of the same name that touch being one. */
    static List<RiverCourse> of(List<River> rivers) {
        Map<String, LineMerger> pieces = new LinkedHashMap<>();
        for (River river : rivers) {
            String name = river.name();
            if (name != null) {
                MultiLineString course = river.course();
                pieces.computeIfAbsent(name, _ -> new LineMerger()).add(course);
            }
        }
        List<RiverCourse> courses = new ArrayList<>();
        pieces.forEach((name, merger) -> {
            for (Object line : merger.getMergedLineStrings()) {
                courses.add(new RiverCourse(name, (LineString) line));
            }
        });
        return List.copyOf(courses);
    }

    String name() {
        return name;
    }

    WorldBox box() {
        return path.box;
    }

    /** Where the course begins, on the unit square. */
    Point2D start() {
        return new Point2D.Double(path.x[0], path.y[0]);
    }

    double length() {
        return along[along.length - 1];
    }

    /** The point so far from the beginning, on the unit square; before the beginning and beyond the end, those. */
    Point2D at(double distance) {
        int found = Arrays.binarySearch(along, distance);
        int next = Math.clamp(found >= 0 ? found : -found - 1, 1, along.length - 1);
        double leg = along[next] - along[next - 1];
        double part = leg == 0 ? 0 : Math.clamp((distance - along[next - 1]) / leg, 0, 1);
        return new Point2D.Double(
                path.x[next - 1] + part * (path.x[next] - path.x[next - 1]),
                path.y[next - 1] + part * (path.y[next] - path.y[next - 1]));
    }

    /**
     * A stretch of the course, levelled, in pixels from where the course begins: it hangs on the zoom and never on what is
     * seen, so that letters on it stand still while the map moves.
     *
     * @param middle pixels along the course
     * @param extent pixels of the course that it covers
     * @param worldPixels how many pixels the world is wide
     */
    List<Point2D> stretch(double middle, double extent, double worldPixels) {
        int steps = (int) Math.ceil(extent / STEP);
        List<Point2D> stretch = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            stretch.add(levelled(middle - extent / 2 + extent * i / steps, worldPixels));
        }
        return stretch;
    }

    private Point2D levelled(double distance, double worldPixels) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (double aside = -LEVELLED; aside <= LEVELLED; aside += STEP) {
            Point2D point = at((distance + aside) / worldPixels);
            x += point.getX() - path.x[0];
            y += point.getY() - path.y[0];
            count++;
        }
        return new Point2D.Double(x / count * worldPixels, y / count * worldPixels);
    }
}
