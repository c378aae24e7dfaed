package org.exclave.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.Position;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.exclave.geography.GeodesicLeg;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Shapes as programs without arrows, rings and callouts can draw them: first the geometry that the shape is read from again,
 * then what another program needs to show it: the heads of an arrow as lines on the ground, a point for the words of a callout.
 */
final class DrawnGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Degrees between the shaft of an arrow and each barb. */
    private static final double BARB = 25;

    /** The length of a barb, of the leg it ends. */
    private static final double SHARE = 0.2;

    private DrawnGeometry() {}

    /** Points, lines and areas; the first, or for rings all, make the shape. */
    static List<Geometry> parts(Annotation annotation) {
        Geometry shape = ShapeGeometry.of(annotation.shape());
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(shape.getGeometryN(i));
        }
        switch (annotation.shape()) {
            case ArrowShape(var course) -> {
                List<Position> places = course.places();
                Arrowheads heads = annotation.style().stroke().heads();
                if (heads.atEnd()) {
                    parts.add(head(places.getLast(), places.get(places.size() - 2)));
                }
                if (heads.atStart()) {
                    parts.add(head(places.getFirst(), places.get(1)));
                }
            }
            case CalloutShape(_, var box) -> parts.add(GEOMETRIES.createPoint(coordinate(box)));
            default -> {}
        }
        return parts;
    }

    private static Geometry head(Position tip, Position before) {
        GeodesicLeg back = GeodesicLeg.between(coordinate(tip), coordinate(before));
        Coordinate left = barb(back, -BARB);
        Coordinate right = barb(back, BARB);
        return GEOMETRIES.createLineString(new Coordinate[] {left, coordinate(tip), right});
    }

    private static Coordinate barb(GeodesicLeg back, double turn) {
        return GeodesicLeg.towards(back.from(), back.initialAzimuth() + turn, back.meters() * SHARE).to();
    }

    private static Coordinate coordinate(Position place) {
        return new Coordinate(place.longitude(), place.latitude());
    }
}
