package org.exclave.window.map;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.cartography.AnnotationMarks;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.HexagonCounts;
import org.exclave.cartography.IncidentMark;
import org.exclave.cartography.IncidentMarks;
import org.exclave.cartography.Layer;
import org.exclave.cartography.OverlayHits;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.ScreenPoint;
import org.exclave.catalog.Incident;
import org.exclave.session.Session;
import org.exclave.timeline.TimeSelection;

/** Finds what stands at a point of the map, or of the one of two maps over which the hand is. */
final class MapHits {

    /** Pixels from a point to the imported event that is meant by it. */
    static final double EVENT_REACH = 5;

    private final Session session;
    private final Supplier<AnnotationMarks> annotations;
    private final Supplier<HexagonCounts> hexagons;
    private final BooleanSupplier overOther;

    /**
     * Finds things on the map of a session.
     *
     * @param annotations where those stand that the hand sees
     * @param hexagons what those count that the hand sees
     * @param overOther whether the hand is over the other of two maps, which shows other incidents
     */
    MapHits(
            Session session,
            Supplier<AnnotationMarks> annotations,
            Supplier<HexagonCounts> hexagons,
            BooleanSupplier overOther) {
        this.session = session;
        this.annotations = annotations;
        this.hexagons = hexagons;
        this.overOther = overOther;
    }

    /** The topmost annotation at a point of the picture. */
    Optional<Annotation> annotationAt(double x, double y) {
        return annotationAt(x, y, _ -> true);
    }

    /** The topmost one of certain annotations at a point of the picture, others that lie over it notwithstanding. */
    Optional<Annotation> annotationAt(double x, double y, Predicate<Annotation> wanted) {
        return touchable().topmostAt(session.viewport().get(), x, y, wanted);
    }

    /** The annotations that lie within a box of the picture, the lowest first; locked ones stay out of it. */
    List<Annotation> annotationsIn(Bounds box) {
        Rectangle2D within =
                new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        return touchable().within(session.viewport().get(), within).stream()
                .filter(annotation -> !annotation.standing().locked())
                .toList();
    }

    /** The annotations on the map; none while the past is shown, which can only be looked at. */
    private AnnotationMarks touchable() {
        boolean there = session.layers().get().draws(Layer.ANNOTATIONS) && session.showsOwnAnnotations();
        return there ? annotations.get() : AnnotationMarks.NONE;
    }

    /** The incidents whose mark stands at a point of the picture; none where there is no mark. */
    List<Incident> incidentsAt(double x, double y) {
        return marks().reversed().stream()
                .map(mark -> mark.incidentsAt(x, y))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The mark nearest to a point of the picture, no farther than so many pixels. */
    Optional<IncidentMark> markNear(ScreenPoint point, double reach) {
        return marks().stream()
                .filter(mark -> mark.at().distance(point) <= reach)
                .min(Comparator.comparingDouble(mark -> mark.at().distance(point)));
    }

    /** The shown imported event nearest to a point of the picture, no farther than so many pixels. */
    Optional<EventHits.Hit> eventNear(double x, double y, double reach) {
        TimeSelection here = session.filter().get().time();
        TimeSelection time = overOther.getAsBoolean()
                ? session.otherScenery().map(Scenery::time).orElse(here)
                : here;
        return session.layers().get().draws(Layer.EVENTS)
                ? EventHits.nearest(
                        session.imported().sets().get(), time, session.viewport().get(), x, y, reach)
                : Optional.empty();
    }

    /**
     * What is counted in the hexagon at a point of the picture; nothing where there is none, or over the other of two
     * maps.
     */
    List<HexagonCounts.Line> countedAt(double x, double y) {
        if (overOther.getAsBoolean()) {
            return List.of();
        }
        Position at = session.viewport().get().toWorld(x, y);
        return hexagons.get().at(at.longitude(), at.latitude());
    }

    /** The topmost shape of an overlay layer at a point of the picture. */
    Optional<OverlayHits.Hit> overlayAt(double x, double y) {
        TimeSelection here = session.filter().get().time();
        TimeSelection time = overOther.getAsBoolean()
                ? session.otherScenery().map(Scenery::time).orElse(here)
                : here;
        return session.layers().get().draws(Layer.OVERLAYS)
                ? OverlayHits.topmostAt(
                        session.overlays().drawn(), time.window(), session.viewport().get(), x, y)
                : Optional.empty();
    }

    /** The marks of the incidents on the map, the lowest first; none where they are not drawn. */
    List<IncidentMark> marks() {
        return session.layers().get().draws(Layer.INCIDENTS)
                ? IncidentMarks.of(
                        overOther.getAsBoolean()
                                ? session.otherIncidents()
                                : session.shownIncidents().get(),
                        session.viewport().get())
                : List.of();
    }
}
