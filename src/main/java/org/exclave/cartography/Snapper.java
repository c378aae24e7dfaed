package org.exclave.cartography;

import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Position;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.BorderLine;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;
import org.exclave.geography.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of the map a point near it is meant to lie upon: a place first, then a corner of a border or of the outline of
 * an exclave in the shown edition, then the nearest place of one of their edges. Used by one thread.
 */
public final class Snapper {

    /** How near the point must be, in logical pixels. */
    public static final double REACH = 10;

    private static final double METERS_PER_KM = 1000;

    private final Geography geography;
    private final List<Place> places;
    private List<Incident> marked = List.of();
    private @Nullable Viewport markedIn;
    private List<IncidentMark> marks = List.of();

    /** @param places of the catalogue; those known by area only are left out */
    public Snapper(Geography geography, List<Place> places) {
        this.geography = geography;
        this.places = places.stream().filter(Place::isPoint).toList();
    }

    /** What lies within {@value #REACH} pixels of a point of the picture, where this scenery is drawn. */
    public Optional<SnapTarget> at(Scenery scenery, Viewport viewport, double x, double y) {
        ScreenPoint point = new ScreenPoint(x, y);
        SnapTarget place = place(scenery, viewport, point);
        return Optional.ofNullable(place == null ? line(scenery, viewport, point) : place);
    }

    private @Nullable SnapTarget place(Scenery scenery, Viewport viewport, ScreenPoint point) {
        Scenery drawn = scenery.asDrawn();
        for (IncidentMark mark : marks(drawn, viewport).reversed()) {
            Place there = mark.crowded() || mark.incidentsAt(point.x(), point.y()).isEmpty()
                    ? null
                    : mark.incidents().getFirst().place();
            if (there != null) {
                return of(there);
            }
        }
        SnapTarget nearest = null;
        double limit = REACH;
        if (drawn.layers().draws(Layer.SETTLEMENTS)) {
            for (Settlement settlement : drawn.shapes().settlements()) {
                double off = viewport.toScreen(settlement.longitude(), settlement.latitude()).distance(point);
                if (off < limit && SettlementPainter.Rank.of(settlement).showsAt(viewport.zoom())) {
                    limit = off;
                    nearest = of(settlement);
                }
            }
        }
        for (Place place : places) {
            double off = viewport.toScreen(place.longitude(), place.latitude()).distance(point);
            if (off < limit) {
                limit = off;
                nearest = of(place);
            }
        }
        return nearest;
    }

    /** A pointer asks again and again while the map stands still. */
    private List<IncidentMark> marks(Scenery drawn, Viewport viewport) {
        if (!viewport.equals(markedIn) || !drawn.incidents().equals(marked)) {
            marked = drawn.incidents();
            markedIn = viewport;
            marks = IncidentMarks.of(marked, viewport);
        }
        return marks;
    }

    private @Nullable SnapTarget line(Scenery scenery, Viewport viewport, ScreenPoint point) {
        BorderEdition borders = geography.edition(scenery.edition());
        LineSnap snap = new LineSnap(viewport, point, REACH);
        Exclave outlined = null;
        String pair = "";
        for (Exclave exclave : borders.exclaves()) {
            if (snap.seek(exclave.area())) {
                outlined = exclave;
            }
        }
        for (BorderLine line : borders.borderLines()) {
            if (snap.seek(line.line())) {
                outlined = null;
                pair = line.pair();
            }
        }
        Position found = snap.found();
        if (found == null) {
            return null;
        }
        return outlined == null
                ? SnapTarget.border(pair, scenery.edition(), found)
                : SnapTarget.outline(outlined, scenery.edition(), found);
    }

    private static SnapTarget of(Settlement settlement) {
        Position position = new Position(settlement.longitude(), settlement.latitude());
        return new SnapTarget(
                SnapTarget.Kind.SETTLEMENT,
                settlement.name(),
                settlement.names(),
                settlement.country(),
                null,
                position,
                0);
    }

    private static SnapTarget of(Place place) {
        Position position = new Position(place.longitude(), place.latitude());
        return new SnapTarget(
                SnapTarget.Kind.PLACE,
                place.name(),
                place.names(),
                place.country(),
                null,
                position,
                place.radiusKm() * METERS_PER_KM);
    }
}
