package org.exclave.store;

import org.exclave.annotation.Shape;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.exclave.geography.GeometryBlob;
import org.locationtech.jts.io.ParseException;

/** Shapes as the columns {@code kind} and {@code geometry} keep them. */
final class ShapeBlob {

    private ShapeBlob() {}

    static byte[] of(Shape shape) {
        return GeometryBlob.encode(ShapeGeometry.of(shape));
    }

    /** @throws IllegalArgumentException when there is no such kind, or the geometry is none for it */
    static Shape read(String kind, byte[] blob) {
        try {
            return ShapeGeometry.read(kind, GeometryBlob.decode(blob));
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
