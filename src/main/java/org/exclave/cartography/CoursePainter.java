package org.exclave.cartography;

import java.util.List;
import org.exclave.geography.AdminLine;
import org.exclave.geography.River;
import org.exclave.geography.Road;

/** Draws rivers, schematic roads and the lines between regions. What is known only schematically is dashed. */
final class CoursePainter {

    private static final double ROADS_FROM_ZOOM = 10;

    private CoursePainter() {}

    /** Whether roads are switched on and worth drawing at a viewport's zoom; a base map of the user's has its own. */
    static boolean drawsRoads(Scenery scenery, Viewport viewport) {
        return scenery.baseMap() == null && scenery.layers().draws(Layer.ROADS) && viewport.zoom() >= ROADS_FROM_ZOOM;
    }

    /** The rivers within a margin of what is seen, or none where a base map of the user's lies under the map. */
    static List<MapShapes.Drawn<River>> rivers(Scenery scenery, Viewport viewport, double margin) {
        return scenery.baseMap() == null ? scenery.shapes().rivers().near(viewport, margin) : List.of();
    }

    /** The lines between regions, or none when they are switched off. */
    static List<MapShapes.Drawn<AdminLine>> regions(Scenery scenery, Viewport viewport) {
        return scenery.layers().draws(Layer.REGIONS) ? scenery.shapes().adminLines().near(viewport, LineClipper.MARGIN)
                : List.of();
    }

    static void paintRegions(Drawing drawing) {
        LineClipper clipper = new LineClipper(drawing.viewport());
        for (MapShapes.Drawn<AdminLine> line : regions(drawing.scenery(), drawing.viewport())) {
            List<LineClipper.Run> runs = clipper.clip(line.shape());
            LinePainter.dashed(drawing.g(), runs, drawing.palette().lines().district(), drawing.palette().weight(), 4, 3);
        }
    }

    static void paintRoads(Drawing drawing) {
        if (!drawsRoads(drawing.scenery(), drawing.viewport())) {
            return;
        }
        LineClipper clipper = new LineClipper(drawing.viewport());
        for (MapShapes.Drawn<Road> road : drawing.scenery().shapes().roads().near(drawing.viewport(), LineClipper.MARGIN)) {
            List<LineClipper.Run> runs = clipper.clip(road.shape());
            LinePainter.dashed(drawing.g(), runs, drawing.palette().lines().road(), 1.5 * drawing.palette().weight(), 7, 3);
        }
    }

    static void paintRivers(Drawing drawing) {
        LineClipper clipper = new LineClipper(drawing.viewport());
        Palette palette = drawing.palette();
        for (MapShapes.Drawn<River> river : rivers(drawing.scenery(), drawing.viewport(), LineClipper.MARGIN)) {
            List<LineClipper.Run> runs = clipper.clip(river.shape());
            if (river.thing().schematic()) {
                LinePainter.dashed(drawing.g(), runs, palette.water().river(), 1.8 * palette.weight(), 8, 3);
            } else {
                LinePainter.solid(drawing.g(), runs, palette.water().river(), 1.6 * palette.weight());
            }
        }
    }
}
