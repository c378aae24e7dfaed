package org.exclave.store;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Whether geometries of somebody else lie on the ground and can be drawn. Used by one thread, for all geometries of a file. */
final class GroundCheck {

    private int left;

    /** @param most places that all geometries together may have */
    GroundCheck(int most) {
        left = most;
    }

    /** Whether a geometry has points, lines and areas alone, none within another collection, all within the world. */
    boolean admits(Geometry geometry) {
        left -= geometry.getNumPoints();
        if (left < 0) {
            return false;
        }
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            boolean plain = part instanceof Point || part instanceof LineString || part instanceof Polygon;
            if (!plain || part.isEmpty()) {
                return false;
            }
        }
        for (Coordinate place : geometry.getCoordinates()) {
            // What is no number is within nothing.
            if (!(Math.abs(place.x) <= 180 && Math.abs(place.y) <= 90)) {
                return false;
            }
        }
        return true;
    }
}
