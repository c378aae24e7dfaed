package org.exclave.exchange.geojson;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes as geometries that any program can draw. A circle is a polygon whose corners lie on the circle, the first of them
 * north of the middle and the one half round south of it, so that middle and radius can be read again; several rings are
 * lines of that form. A callout is a line from the place pointed at to its box.
 */
public final class ShapeGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int CORNERS_OF_A_CIRCLE = 96;

    private ShapeGeometry() {}

    /** The geometry that stands for a shape in files and in the store. */
    public static Geometry of(Shape shape) {
        return switch (shape) {
            case PointShape(Position place) -> GEOMETRIES.createPoint(coordinate(place));
            case TextShape(Position place) -> GEOMETRIES.createPoint(coordinate(place));
            case CalloutShape(Position anchor, Position box) ->
                GEOMETRIES.createLineString(coordinates(List.of(anchor, box)));
            case LineShape(Course course) -> GEOMETRIES.createLineString(coordinates(course.places()));
            case ArrowShape(Course course) -> GEOMETRIES.createLineString(coordinates(course.places()));
            case PolygonShape(Course corners) -> {
                List<Position> ring = new ArrayList<>(corners.places());
                ring.add(ring.getFirst());
                yield GEOMETRIES.createPolygon(coordinates(ring));
            }
            case CircleShape circle when circle.radii().size() == 1 ->
                GEOMETRIES.createPolygon(circle(circle.anchor(), circle.radii().getFirst()));
            case CircleShape circle ->
                GEOMETRIES.createMultiLineString(circle.radii().stream()
                        .map(radius -> GEOMETRIES.createLineString(circle(circle.anchor(), radius)))
                        .toArray(LineString[]::new));
        };
    }

    /**
     * The shape of a kind and a geometry. Where another program has drawn something else than the kind says, the geometry
     * decides.
     *
     * @throws IllegalArgumentException when there is no such kind, or the geometry is of a form that no shape has
     */
    public static Shape read(String kind, Geometry geometry) {
        Geometry one = geometry;
        if (geometry instanceof GeometryCollection && geometry.getNumGeometries() == 1) {
            one = geometry.getGeometryN(0);
        }
        return switch (kind) {
            case PointShape.KIND, LineShape.KIND, PolygonShape.KIND -> plain(one);
            case TextShape.KIND -> one instanceof Point point ? new TextShape(position(point.getCoordinate())) : plain(one);
            case ArrowShape.KIND -> one instanceof LineString line ? new ArrowShape(course(line.getCoordinates())) : plain(one);
            case CalloutShape.KIND -> callout(one);
            case CircleShape.KIND -> circle(one);
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }

    private static Shape plain(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("no place");
        }
        return switch (geometry) {
            case Point point -> new PointShape(position(point.getCoordinate()));
            case LineString line -> new LineShape(course(line.getCoordinates()));
            case Polygon area -> {
                Coordinate[] ring = area.getExteriorRing().getCoordinates();
                yield new PolygonShape(course(Arrays.copyOf(ring, ring.length - 1)));
            }
            default -> throw new IllegalArgumentException("no shape: " + geometry.getGeometryType());
        };
    }

    private static Shape callout(Geometry geometry) {
        Shape plain = plain(geometry);
        boolean leads = plain instanceof LineShape && plain.handles().size() == 2;
        return leads
                ? new CalloutShape(plain.handles().getFirst(), plain.handles().getLast())
                : plain;
    }

    private static Shape circle(Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            rings.add(geometry.getGeometryN(i) instanceof Polygon area
                    ? area.getExteriorRing().getCoordinates()
                    : geometry.getGeometryN(i).getCoordinates());
        }
        boolean readable = rings.stream().allMatch(ring -> ring.length == CORNERS_OF_A_CIRCLE + 1);
        if (!readable || rings.isEmpty()) {
            return plain(geometry);
        }
        GeodesicLeg across = across(rings.getFirst());
        Coordinate middle = GeodesicLeg.towards(across.from(), across.initialAzimuth(), across.meters() / 2).to();
        return new CircleShape(
                position(middle),
                rings.stream().map(ring -> across(ring).meters() / 2).toList());
    }

    private static GeodesicLeg across(Coordinate[] ring) {
        return GeodesicLeg.between(ring[0], ring[CORNERS_OF_A_CIRCLE / 2]);
    }

    private static Coordinate[] circle(Position middle, double radius) {
        Coordinate[] ring = new Coordinate[CORNERS_OF_A_CIRCLE + 1];
        for (int i = 0; i < CORNERS_OF_A_CIRCLE; i++) {
            ring[i] = GeodesicLeg.towards(coordinate(middle), 360.0 * i / CORNERS_OF_A_CIRCLE, radius).to();
        }
        ring[CORNERS_OF_A_CIRCLE] = ring[0].copy();
        return ring;
    }

    private static Course course(Coordinate[] coordinates) {
        List<Position> places = new ArrayList<>();
        for (Coordinate coordinate : coordinates) {
            Position place = position(coordinate);
            if (places.isEmpty() || !places.getLast().equals(place)) {
                places.add(place);
            }
        }
        return new Course(places);
    }

    private static Coordinate[] coordinates(List<Position> places) {
        return places.stream().map(ShapeGeometry::coordinate).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(Position place) {
        return new Coordinate(place.longitude(), place.latitude());
    }

    private static Position position(Coordinate coordinate) {
        return new Position(coordinate.x, coordinate.y);
    }
}
