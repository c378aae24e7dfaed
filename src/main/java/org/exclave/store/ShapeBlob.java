package org.exclave.store;

import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.geography.GeometryBlob;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;

/** Shapes as the columns {@code kind} and {@code geometry} keep them. */
final class ShapeBlob {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private ShapeBlob() {}

    static byte[] of(Shape shape) {
        Position anchor = shape.anchor();
        return GeometryBlob.encode(GEOMETRIES.createPoint(new Coordinate(anchor.longitude(), anchor.latitude())));
    }

    /** @throws IllegalArgumentException when there is no such kind, or the geometry is none for it */
    static Shape read(String kind, byte[] blob) {
        return switch (kind) {
            case PointShape.KIND -> new PointShape(position(blob));
            case TextShape.KIND -> new TextShape(position(blob));
            default -> throw new IllegalArgumentException("unknown kind: " + kind);
        };
    }

    private static Position position(byte[] blob) {
        Geometry geometry;
        try {
            geometry = GeometryBlob.decode(blob);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
        if (!(geometry instanceof Point point) || point.isEmpty()) {
            throw new IllegalArgumentException("no place: " + geometry.getGeometryType());
        }
        return new Position(point.getX(), point.getY());
    }
}
