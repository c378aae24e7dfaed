package org.exclave.cartography;

import java.util.List;
import org.exclave.geography.DifferingArea;
import org.exclave.geography.EditionDifference;

/** What two editions of the border draw differently, projected once for drawing. Immutable. */
public final class DifferenceShapes {

    private final EditionDifference difference;
    private final List<MapShapes.Drawn<DifferingArea>> areas;

    /** Projects all areas. */
    public DifferenceShapes(EditionDifference difference) {
        this.difference = difference;
        this.areas = difference.areas().stream()
                .map(area -> new MapShapes.Drawn<>(area, WorldShape.of(area.area())))
                .toList();
    }

    /** What was projected. */
    public EditionDifference difference() {
        return difference;
    }

    /** Largest first. */
    List<MapShapes.Drawn<DifferingArea>> areas() {
        return areas;
    }
}
