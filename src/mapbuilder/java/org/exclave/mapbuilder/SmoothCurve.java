package org.exclave.mapbuilder;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A smooth curve through given points: a centripetal Catmull–Rom spline (Yuksel, Schaefer and Keyser 2011), no loops. */
final class SmoothCurve {

    private static final int STEPS = 8;

    private SmoothCurve() {}

    /** The curve, with {@value #STEPS} pieces between neighbouring points; it passes through each of them. */
    static Coordinate[] through(List<Coordinate> points) {
        List<Coordinate> curve = new ArrayList<>();
        curve.add(points.getFirst());
        for (int i = 0; i + 1 < points.size(); i++) {
            Coordinate from = points.get(i);
            Coordinate to = points.get(i + 1);
            Coordinate before = i == 0 ? mirrored(to, from) : points.get(i - 1);
            Coordinate after = i + 2 == points.size() ? mirrored(from, to) : points.get(i + 2);
            for (int step = 1; step < STEPS; step++) {
                curve.add(between(before, from, to, after, (double) step / STEPS));
            }
            curve.add(to);
        }
        return curve.toArray(Coordinate[]::new);
    }

    private static Coordinate mirrored(Coordinate point, Coordinate at) {
        return new Coordinate(2 * at.x - point.x, 2 * at.y - point.y);
    }

    private static Coordinate between(Coordinate p0, Coordinate p1, Coordinate p2, Coordinate p3, double part) {
        double t1 = Math.sqrt(p0.distance(p1));
        double t2 = t1 + Math.sqrt(p1.distance(p2));
        double t3 = t2 + Math.sqrt(p2.distance(p3));
        double t = t1 + part * (t2 - t1);
        Coordinate a1 = mixed(p0, p1, t / t1);
        Coordinate a2 = mixed(p1, p2, (t - t1) / (t2 - t1));
        Coordinate a3 = mixed(p2, p3, (t - t2) / (t3 - t2));
        Coordinate b1 = mixed(a1, a2, t / t2);
        Coordinate b2 = mixed(a2, a3, (t - t1) / (t3 - t1));
        return mixed(b1, b2, part);
    }

    private static Coordinate mixed(Coordinate one, Coordinate other, double part) {
        return new Coordinate(one.x + part * (other.x - one.x), one.y + part * (other.y - one.y));
    }
}
