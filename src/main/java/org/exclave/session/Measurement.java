package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.geography.GeodesicMeasure;

/**
 * Points in a row and what lies between them on the ellipsoid: lengths and azimuths of the legs, and the area that they
 * enclose when the last is joined to the first. Edges are geodesics. Immutable.
 */
public final class Measurement {

    /** Nothing measured yet. */
    public static final Measurement EMPTY = new Measurement(List.of(), List.of(), false);

    private final List<MeasuredPoint> points;
    private final List<MeasuredLeg> legs;
    private final boolean closed;

    private Measurement(List<MeasuredPoint> points, List<MeasuredLeg> legs, boolean closed) {
        this.points = List.copyOf(points);
        this.legs = List.copyOf(legs);
        this.closed = closed;
    }

    /** The points in the order in which they were put down. */
    public List<MeasuredPoint> points() {
        return points;
    }

    /** The way from each point to the next; when closed, also that from the last to the first. */
    public List<MeasuredLeg> legs() {
        return legs;
    }

    /** Whether the last point was joined to the first. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether there is no point. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** The length of all legs in metres. */
    public double meters() {
        return legs.stream().mapToDouble(leg -> leg.way().meters()).sum();
    }

    /** By how many metres the length of all legs may be wrong, since some points are only known to lie within a radius. */
    public double radiusMeters() {
        return legs.stream().mapToDouble(MeasuredLeg::radiusMeters).sum();
    }

    /** The line or the area that was measured; empty below two points, and where an area has no three corners. */
    public Optional<Shape> shape() {
        List<Position> places = points.stream().map(MeasuredPoint::position).toList();
        boolean back = places.size() > 1 && places.getFirst().equals(places.getLast());
        List<Position> corners = back ? places.subList(0, places.size() - 1) : places;
        if (comesRound()) {
            return corners.size() < 3 ? Optional.empty() : Optional.of(new PolygonShape(new Course(corners)));
        }
        return places.size() < 2 ? Optional.empty() : Optional.of(new LineShape(new Course(places)));
    }

    /** Whether it encloses anything: three points or more. */
    public boolean isArea() {
        return points.size() > 2;
    }

    /** Whether it encloses something and the last point is joined to the first or lies upon it. */
    public boolean comesRound() {
        return isArea()
                && (closed || points.getLast().position().equals(points.getFirst().position()));
    }

    /** The way round in metres, back to the first point; of what encloses nothing the length of its legs. */
    public double perimeterMeters() {
        return closed || !isArea() ? meters() : meters() + closing().way().meters();
    }

    /** By how many metres the way round may be wrong. */
    public double perimeterRadiusMeters() {
        return 2 * points.stream().mapToDouble(MeasuredPoint::radiusMeters).sum();
    }

    /** The area in square metres that the points enclose, 0 or more; 0 with fewer than three points. */
    public double squareMeters() {
        return GeodesicMeasure.ringSquareMeters(
                points.stream().map(MeasuredPoint::coordinate).toList());
    }

    /**
     * By how many square metres the area may be wrong: a corner that is moved by its radius sweeps half of that times the
     * way between its neighbours.
     */
    public double squareMetersOff() {
        double off = 0;
        int count = points.size();
        for (int i = 0; i < count && isArea(); i++) {
            double radius = points.get(i).radiusMeters();
            if (radius > 0) {
                MeasuredPoint before = points.get((i + count - 1) % count);
                MeasuredPoint after = points.get((i + 1) % count);
                off += radius * MeasuredLeg.between(before, after).way().meters() / 2;
            }
        }
        return off;
    }

    /** With one more point at the end; the same when that is where the last already lies, or when it is closed. */
    public Measurement with(MeasuredPoint point) {
        boolean there = !points.isEmpty() && points.getLast().position().equals(point.position());
        if (closed || there) {
            return this;
        }
        List<MeasuredPoint> more = new ArrayList<>(points);
        List<MeasuredLeg> longer = new ArrayList<>(legs);
        if (!points.isEmpty()) {
            longer.add(MeasuredLeg.between(points.getLast(), point));
        }
        more.add(point);
        return new Measurement(more, longer, false);
    }

    /** Opened again when it is closed, otherwise without its last point. */
    public Measurement withoutLast() {
        List<MeasuredLeg> shorter = legs.isEmpty() ? legs : legs.subList(0, legs.size() - 1);
        List<MeasuredPoint> fewer = closed || points.isEmpty() ? points : points.subList(0, points.size() - 1);
        return new Measurement(fewer, shorter, false);
    }

    /** With its last point joined to the first; the same when it encloses nothing or is closed already. */
    public Measurement joined() {
        if (closed || !isArea()) {
            return this;
        }
        List<MeasuredLeg> longer = new ArrayList<>(legs);
        longer.add(closing());
        return new Measurement(points, longer, true);
    }

    private MeasuredLeg closing() {
        return MeasuredLeg.between(points.getLast(), points.getFirst());
    }
}
