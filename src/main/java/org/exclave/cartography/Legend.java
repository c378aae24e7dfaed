package org.exclave.cartography;

import java.awt.geom.Ellipse2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.catalog.Incident;
import org.exclave.geography.BorderLine;
import org.exclave.geography.River;

/** What a picture really shows, as the lines of its legend. */
public final class Legend {

    private Legend() {}

    /** The items that can be seen, in the order of {@link LegendItem}. */
    public static List<LegendItem> of(Scenery wished, Viewport viewport) {
        EnumSet<LegendItem> items = withoutAnnotations(wished, viewport);
        if (showsAnnotation(wished, viewport)) {
            items.add(LegendItem.ANNOTATION);
        }
        return List.copyOf(items);
    }

    /** All items that can be seen but that of the annotations; fresh, to be added to. */
    static EnumSet<LegendItem> withoutAnnotations(Scenery wished, Viewport viewport) {
        Scenery scenery = wished.asDrawn();
        EnumSet<LegendItem> items = EnumSet.noneOf(LegendItem.class);
        addIncidents(scenery, viewport, items);
        addDensity(wished, viewport, items);
        addEvents(scenery, viewport, items);
        addEventCounts(wished, items);
        addLines(scenery, viewport, items);
        scenery.differing()
                .filter(difference -> DifferencePainter.shows(viewport, difference))
                .ifPresent(difference -> items.add(LegendItem.of(difference.difference().other())));
        CreditedBaseMap baseMap = scenery.baseMap();
        if (baseMap != null && BaseMapPainter.lacks(baseMap, viewport)) {
            items.add(LegendItem.NO_DATA);
        }
        return items;
    }

    private static void addIncidents(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        for (IncidentMark mark : IncidentMarks.of(scenery.incidents(), viewport)) {
            if (!mark.bounds().intersects(viewport.frame())) {
                continue;
            }
            if (mark.crowded()) {
                items.add(LegendItem.SEVERAL);
            }
            if (!mark.localBadges().isEmpty()) {
                items.add(LegendItem.LOCAL);
            }
            for (int i = 0; i < mark.incidents().size(); i++) {
                items.add(LegendItem.of(mark.incidents().get(i).family()));
                if (mark.disputed(i)) {
                    items.add(LegendItem.DISAGREEMENT);
                }
                if (IncidentPainter.countsSources(mark, i, viewport)) {
                    items.add(LegendItem.SOURCES);
                }
            }
        }
        Stream<Ellipse2D> circles = Stream.concat(
                scenery.incidents().stream().flatMap(incident -> UncertaintyCircle.of(incident, viewport).stream()),
                scenery.selection().flatMap(selected -> UncertaintyCircle.ofSelected(selected, viewport)).stream());
        if (circles.anyMatch(circle -> circle.intersects(viewport.frame()))) {
            items.add(LegendItem.UNCERTAIN_PLACE);
        }
    }

    private static void addDensity(Scenery wished, Viewport viewport, Set<LegendItem> items) {
        boolean any = wished.incidents().stream()
                .filter(DensityPainter::counts)
                .map(Incident::place)
                .filter(Objects::nonNull)
                .map(place -> viewport.toScreen(place.longitude(), place.latitude()))
                .anyMatch(at -> viewport.frame().contains(at.x(), at.y()));
        if (any && wished.layers().draws(Layer.HEXAGONS)) {
            items.add(LegendItem.HEXAGONS);
        }
        if (any && wished.layers().draws(Layer.HEAT)) {
            items.add(LegendItem.HEAT);
        }
    }

    private static void addEvents(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        if (!scenery.events().isEmpty()) {
            boolean crowded = EventRaster.isCrowded(EventFrame.of(viewport), scenery.events());
            items.add(crowded ? LegendItem.EVENT_DENSITY : LegendItem.EVENTS);
        }
    }

    private static void addEventCounts(Scenery wished, Set<LegendItem> items) {
        int sets = wished.events().size();
        boolean parts = wished.layers().draws(Layer.EVENT_HEXAGONS) && sets > 0;
        if (parts) {
            items.add(LegendItem.EVENT_HEXAGONS);
        }
        if (parts && (sets > 1 || wished.layers().draws(Layer.HEXAGONS))) {
            items.add(LegendItem.HEXAGON_PARTS);
        }
        if (wished.layers().draws(Layer.EVENT_HEAT) && sets > 0) {
            items.add(LegendItem.EVENT_HEAT);
        }
    }

    /** Whether any annotation can be seen. */
    static boolean showsAnnotation(Scenery wished, Viewport viewport) {
        return wished.asDrawn().annotations().stream()
                .filter(annotation -> !annotation.standing().hidden())
                .filter(annotation -> AnnotationReach.mayBeSeen(annotation, viewport))
                .map(annotation -> AnnotationMark.of(annotation, viewport))
                .anyMatch(mark -> mark.bounds().intersects(viewport.frame()));
    }

    private static void addLines(Scenery scenery, Viewport viewport, Set<LegendItem> items) {
        MapShapes shapes = scenery.shapes();
        MapShapes.EditionShapes edition = shapes.edition(scenery.edition());
        LineClipper lines = new LineClipper(viewport);
        for (MapShapes.Drawn<BorderLine> border : edition.borderLines().near(viewport, 0)) {
            if (lines.shows(border.shape())) {
                boolean disputed = border.thing().pair().equals(BorderPainter.DISPUTED);
                items.add(disputed ? LegendItem.DISPUTED_LINE : LegendItem.OTHER_BORDER);
            }
        }
        if (edition.exclaves().stream().anyMatch(exclave -> ExclavePainter.shows(viewport, exclave))) {
            items.add(LegendItem.EXCLAVE);
        }
        for (MapShapes.Drawn<River> river : CoursePainter.rivers(scenery, viewport, 0)) {
            if (lines.shows(river.shape())) {
                items.add(river.thing().schematic() ? LegendItem.SCHEMATIC_RIVER : LegendItem.RIVER);
            }
        }
        if (CoursePainter.regions(scenery, viewport).stream().anyMatch(line -> lines.shows(line.shape()))) {
            items.add(LegendItem.DISTRICT_LINE);
        }
        if (CoursePainter.drawsRoads(scenery, viewport)
                && shapes.roads().near(viewport, 0).stream().anyMatch(road -> lines.shows(road.shape()))) {
            items.add(LegendItem.SCHEMATIC_ROAD);
        }
    }
}
