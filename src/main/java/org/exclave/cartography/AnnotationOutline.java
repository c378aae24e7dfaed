package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.util.List;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.geography.GeodesicLeg;
import org.locationtech.jts.geom.Coordinate;

/** The lines of a shape on a picture, in logical pixels: straight on the map from place to place; circles true on the ellipsoid. */
public final class AnnotationOutline {

    private static final int CORNERS_OF_A_CIRCLE = 120;

    private AnnotationOutline() {}

    /** The outline of a shape; without any part for points and texts, of a callout its leader alone. */
    public static Path2D of(Shape shape, Viewport viewport) {
        return switch (shape) {
            case PointShape point -> new Path2D.Double();
            case TextShape text -> new Path2D.Double();
            case CalloutShape(Position anchor, Position box) -> straight(new Course(List.of(box, anchor)), viewport);
            case LineShape(Course course) -> straight(course, viewport);
            case ArrowShape(Course course) -> course.places().size() == 2 ? straight(course, viewport) : curved(course, viewport);
            case PolygonShape(Course corners) -> {
                Path2D ring = straight(corners, viewport);
                ring.closePath();
                yield ring;
            }
            case CircleShape(Position middle, List<Double> radii) -> {
                Path2D rings = new Path2D.Double(Path2D.WIND_NON_ZERO);
                radii.forEach(radius -> rings.append(circle(middle, radius, viewport), false));
                yield rings;
            }
        };
    }

    private static Path2D straight(Course course, Viewport viewport) {
        Path2D path = new Path2D.Double();
        for (Position place : course.places()) {
            ScreenPoint at = viewport.toScreen(place);
            if (path.getCurrentPoint() == null) {
                path.moveTo(at.x(), at.y());
            } else {
                path.lineTo(at.x(), at.y());
            }
        }
        return path;
    }

    /** A Catmull–Rom spline through all places, as Bézier curves. */
    private static Path2D curved(Course course, Viewport viewport) {
        List<ScreenPoint> points = course.places().stream().map(viewport::toScreen).toList();
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint before = points.get(Math.max(0, i - 2));
            ScreenPoint from = points.get(i - 1);
            ScreenPoint to = points.get(i);
            ScreenPoint after = points.get(Math.min(points.size() - 1, i + 1));
            path.curveTo(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        return path;
    }

    private static Path2D circle(Position middle, double radius, Viewport viewport) {
        Coordinate centre = new Coordinate(middle.longitude(), middle.latitude());
        Path2D ring = new Path2D.Double();
        for (int i = 0; i < CORNERS_OF_A_CIRCLE; i++) {
            Coordinate on = GeodesicLeg.towards(centre, 360.0 * i / CORNERS_OF_A_CIRCLE, radius).to();
            ScreenPoint at = viewport.toScreen(on.x, on.y);
            if (i == 0) {
                ring.moveTo(at.x(), at.y());
            } else {
                ring.lineTo(at.x(), at.y());
            }
        }
        ring.closePath();
        return ring;
    }
}
