package org.exclave.cartography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A geometry projected once: all rings of its polygons, or all its lines. */
record WorldShape(List<WorldPath> paths) {

    /** @param geometry polygons or lines, in degrees; anything else contributes nothing */
    static WorldShape of(Geometry geometry) {
        List<WorldPath> paths = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Polygon polygon -> addRings(polygon, paths);
                case LineString line -> paths.add(new WorldPath(line.getCoordinateSequence()));
                default -> {}
            }
        }
        return new WorldShape(List.copyOf(paths));
    }

    /** How many logical pixels the larger side of the largest part takes, seen whole, at a viewport's zoom. */
    double across(Viewport viewport) {
        return paths.stream().mapToDouble(path -> Math.max(path.box.width(), path.box.height())).max().orElse(0)
                * viewport.worldPixels();
    }

    private static void addRings(Polygon polygon, List<WorldPath> paths) {
        paths.add(new WorldPath(polygon.getExteriorRing().getCoordinateSequence()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            paths.add(new WorldPath(polygon.getInteriorRingN(hole).getCoordinateSequence()));
        }
    }
}
