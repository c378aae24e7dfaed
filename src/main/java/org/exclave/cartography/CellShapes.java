package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The hexagons of the grid, each projected once. Used by one thread. */
final class CellShapes {

    /** A hexagon of the grid. */
    static final class Cell {

        /** By which the grid knows it. */
        final long key;

        /** Its outline. */
        final WorldShape shape;

        /** Of its middle, in degrees. */
        final Point middle;

        private final double[] cornersX;
        private final double[] cornersY;

        private Cell(long key, Polygon outline) {
            this.key = key;
            this.shape = WorldShape.of(outline);
            this.middle = outline.getCentroid();
            Coordinate[] corners = outline.getCoordinates();
            int count = corners.length - 1;
            int left = 0;
            for (int i = 1; i < count; i++) {
                left = corners[i].x < corners[left].x ? i : left;
            }
            int step = corners[(left + 1) % count].y > corners[left].y ? 1 : count - 1;
            cornersX = new double[count];
            cornersY = new double[count];
            for (int i = 0; i < count; i++) {
                Coordinate corner = corners[(left + i * step) % count];
                cornersX[i] = Mercator.x(corner.x);
                cornersY[i] = Mercator.y(corner.y);
            }
        }

        private boolean isSeen(WorldBox frame) {
            return shape.paths().getFirst().box.touches(frame);
        }

        /** The outline of one of its parts, on the picture. */
        Path2D part(HexagonPart part, Viewport view) {
            double[] x = new double[cornersX.length];
            double[] y = new double[cornersY.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = view.screenX(cornersX[i]);
                y[i] = view.screenY(cornersY[i]);
            }
            return part.outline(x, y);
        }
    }

    private final Map<Long, Cell> known = new HashMap<>();

    /** Those of some cells that a picture shows, in their order. */
    List<Cell> seen(Iterable<Long> keys, Viewport viewport) {
        WorldBox frame = WorldBox.seenBy(viewport, AreaClipper.MARGIN);
        List<Cell> seen = new ArrayList<>();
        for (long key : keys) {
            Cell cell = known.computeIfAbsent(key, one -> new Cell(one, DensityPainter.GRID.outline(one)));
            if (cell.isSeen(frame)) {
                seen.add(cell);
            }
        }
        return seen;
    }
}
