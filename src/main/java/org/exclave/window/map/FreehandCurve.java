package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Course;
import org.exclave.cartography.ScreenPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Makes a smooth line of the way of a pen: what trembles by less than {@value #TREMBLE} pixels is left out (Douglas and
 * Peucker 1973), then the corners are cut at a quarter of each leg, twice (Chaikin 1974). The ends stay where they are.
 */
final class FreehandCurve {

    /** Pixels. */
    static final double TREMBLE = 1.5;

    private static final int CUTS = 2;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private FreehandCurve() {}

    /**
     * The smooth line.
     *
     * @param way at least two points in pixels, no two in a row the same
     * @return at least two and at most {@value Course#MOST} points
     */
    static List<ScreenPoint> of(List<ScreenPoint> way) {
        double tremble = TREMBLE;
        List<ScreenPoint> line = simplified(way, tremble);
        while (line.size() << CUTS > Course.MOST) {
            tremble *= 2;
            line = simplified(way, tremble);
        }
        for (int i = 0; i < CUTS; i++) {
            line = withCornersCut(line);
        }
        return line;
    }

    private static List<ScreenPoint> simplified(List<ScreenPoint> way, double tremble) {
        Coordinate[] points =
                way.stream().map(point -> new Coordinate(point.x(), point.y())).toArray(Coordinate[]::new);
        Coordinate[] kept = DouglasPeuckerSimplifier.simplify(GEOMETRIES.createLineString(points), tremble)
                .getCoordinates();
        // A way that comes back to its start is simplified to nothing when it never leaves the tolerance.
        return List.of(kept.length < 2 ? points : kept).stream()
                .map(point -> new ScreenPoint(point.x, point.y))
                .toList();
    }

    private static List<ScreenPoint> withCornersCut(List<ScreenPoint> line) {
        List<ScreenPoint> cut = new ArrayList<>();
        cut.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            if (i > 1) {
                cut.add(between(line.get(i - 1), line.get(i), 0.25));
            }
            if (i < line.size() - 1) {
                cut.add(between(line.get(i - 1), line.get(i), 0.75));
            }
        }
        cut.add(line.getLast());
        return cut;
    }

    private static ScreenPoint between(ScreenPoint one, ScreenPoint other, double share) {
        return new ScreenPoint(
                one.x() + share * (other.x() - one.x()), one.y() + share * (other.y() - one.y()));
    }
}
