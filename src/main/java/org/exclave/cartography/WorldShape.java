package org.exclave.cartography;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A geometry projected once: all rings of its polygons, or all its lines. */
record WorldShape(List<WorldPath> paths) {

    /** @param geometry polygons or lines, in degrees; anything else contributes nothing */
    static WorldShape of(Geometry geometry) {
        return Generalisation.of(List.of(geometry)).getFirst();
    }

    /** How many logical pixels the larger side of the largest part takes, seen whole, at a viewport's zoom. */
    double across(Viewport viewport) {
        return paths.stream().mapToDouble(path -> Math.max(path.box.width(), path.box.height())).max().orElse(0)
                * viewport.worldPixels();
    }
}
