package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.geography.GeodesicLeg;
import org.exclave.session.MeasuredLeg;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;
import org.locationtech.jts.geom.Coordinate;

/** The outlines of a measurement in the pixels of one view; geodesics are bent as the map bends them. */
final class MeasureSketch {

    /** A geodesic of this length is straight on the map to less than a tenth of a pixel. */
    private static final double STRAIGHT_METERS = 10_000;

    private static final int MOST_PIECES = 64;
    private static final double RADIUS = 4.5;

    private final Viewport viewport;
    private final Measurement measurement;
    private final List<List<Point2D>> ways;

    MeasureSketch(Viewport viewport, Measurement measurement) {
        this.viewport = viewport;
        this.measurement = measurement;
        this.ways = measurement.legs().stream().map(this::way).toList();
    }

    private List<Point2D> way(MeasuredLeg leg) {
        GeodesicLeg way = leg.way();
        int pieces = (int) Math.clamp(Math.ceil(way.meters() / STRAIGHT_METERS), 1, MOST_PIECES);
        return way.cutInto(pieces).stream().map(this::onMap).toList();
    }

    /** The ways between the points. */
    List<PathElement> ways() {
        List<PathElement> elements = new ArrayList<>();
        for (List<Point2D> way : ways) {
            elements.add(new MoveTo(way.getFirst().getX(), way.getFirst().getY()));
            way.stream().skip(1).map(point -> new LineTo(point.getX(), point.getY())).forEach(elements::add);
        }
        return elements;
    }

    /** The outline of the area, x and y in turn. */
    List<Double> outline() {
        return ways.stream()
                .flatMap(List::stream)
                .flatMap(point -> List.of(point.getX(), point.getY()).stream())
                .toList();
    }

    /** About the middle of the area. */
    Point2D middle() {
        List<Point2D> corners = measurement.points().stream().map(this::onMap).toList();
        double doubled = 0;
        double x = 0;
        double y = 0;
        Point2D origin = corners.getFirst();
        for (int i = 1; i < corners.size() - 1; i++) {
            Point2D one = corners.get(i).subtract(origin);
            Point2D other = corners.get(i + 1).subtract(origin);
            double cross = one.getX() * other.getY() - one.getY() * other.getX();
            doubled += cross;
            x += cross * (one.getX() + other.getX());
            y += cross * (one.getY() + other.getY());
        }
        return Math.abs(doubled) < 1 ? origin : origin.add(x / (3 * doubled), y / (3 * doubled));
    }

    /** A ring about every point of a measurement. */
    List<PathElement> points(Measurement put) {
        List<PathElement> elements = new ArrayList<>();
        for (MeasuredPoint point : put.points()) {
            Point2D at = onMap(point);
            elements.add(new MoveTo(at.getX() - RADIUS, at.getY()));
            elements.add(new ArcTo(RADIUS, RADIUS, 0, at.getX() + RADIUS, at.getY(), false, true));
            elements.add(new ArcTo(RADIUS, RADIUS, 0, at.getX() - RADIUS, at.getY(), false, true));
            elements.add(new ClosePath());
        }
        return elements;
    }

    private Point2D onMap(MeasuredPoint point) {
        return onMap(new Coordinate(
                point.position().longitude(), point.position().latitude()));
    }

    private Point2D onMap(Coordinate place) {
        ScreenPoint at = viewport.toScreen(place.x, place.y);
        return new Point2D(at.x(), at.y());
    }
}
