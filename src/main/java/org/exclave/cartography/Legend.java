package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Verification;
import org.exclave.geography.BorderLine;
import org.exclave.geography.River;

/** What a picture really shows, as the lines of its legend. */
public final class Legend {

    private Legend() {}

    /** The items that can be seen, in the order of {@link LegendItem}. */
    public static List<LegendItem> of(Scenery scenery, Viewport viewport) {
        Set<LegendItem> items = EnumSet.noneOf(LegendItem.class);
        addIncidents(scenery, viewport, items);
        addAnnotations(scenery, viewport, items);
        addLines(scenery, viewport, items);
        return List.copyOf(items);
    }

    private static void addIncidents(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        Rectangle2D frame = frame(viewport);
        for (IncidentMark mark : IncidentMarks.of(scenery.incidents(), viewport)) {
            if (!mark.bounds().intersects(frame)) {
                continue;
            }
            for (Incident incident : mark.incidents()) {
                items.add(LegendItem.of(incident.family()));
                if (!mark.crowded() && mark.more() == 0 && incident.verification() == Verification.DISPUTED) {
                    items.add(LegendItem.DISAGREEMENT);
                }
                if (IncidentPainter.drawsUncertainty(incident)) {
                    items.add(LegendItem.UNCERTAIN_PLACE);
                }
            }
            if (mark.crowded()) {
                items.add(LegendItem.SEVERAL);
            }
        }
    }

    private static void addAnnotations(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        boolean any = scenery.annotations().stream()
                .map(annotation -> AnnotationMark.of(annotation, viewport))
                .anyMatch(mark -> mark.bounds().intersects(frame(viewport)));
        if (any) {
            items.add(LegendItem.ANNOTATION);
        }
    }

    private static void addLines(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        MapShapes.EditionShapes edition = scenery.shapes().edition(scenery.edition());
        LineClipper lines = new LineClipper(viewport);
        for (MapShapes.Drawn<BorderLine> border : edition.borderLines()) {
            if (!lines.clip(border.shape()).isEmpty()) {
                boolean disputed = border.thing().pair().equals(BorderPainter.DISPUTED);
                items.add(disputed ? LegendItem.DISPUTED_LINE : LegendItem.OTHER_BORDER);
            }
        }
        WorldBox seen = WorldBox.seenBy(viewport, 0);
        if (edition.exclaves().stream().anyMatch(exclave -> touches(exclave.shape(), seen))) {
            items.add(LegendItem.EXCLAVE);
        }
        for (MapShapes.Drawn<River> river : scenery.shapes().rivers()) {
            if (touches(river.shape(), seen)) {
                items.add(river.thing().schematic() ? LegendItem.SCHEMATIC_RIVER : LegendItem.RIVER);
            }
        }
        if (scenery.shapes().adminLines().stream().anyMatch(line -> touches(line.shape(), seen))) {
            items.add(LegendItem.DISTRICT_LINE);
        }
        boolean roads = scenery.shapes().roads().stream().anyMatch(road -> touches(road.shape(), seen));
        if (roads && CoursePainter.drawsRoads(viewport)) {
            items.add(LegendItem.SCHEMATIC_ROAD);
        }
    }

    private static boolean touches(WorldShape shape, WorldBox seen) {
        return shape.paths().stream().anyMatch(path -> path.box.touches(seen));
    }

    private static Rectangle2D frame(Viewport viewport) {
        return new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    }
}
