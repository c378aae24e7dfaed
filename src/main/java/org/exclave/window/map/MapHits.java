package org.exclave.window.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Annotation;
import org.exclave.cartography.AnnotationMark;
import org.exclave.cartography.IncidentMark;
import org.exclave.cartography.IncidentMarks;
import org.exclave.cartography.Layer;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.session.Session;

/** Finds what stands at a point of the map. */
final class MapHits {

    private MapHits() {}

    /** The topmost annotation at a point of the picture. */
    static Optional<Annotation> annotationAt(Session session, double x, double y) {
        Viewport viewport = session.viewport().get();
        if (!session.layers().get().draws(Layer.ANNOTATIONS)) {
            return Optional.empty();
        }
        return session.annotations().get().reversed().stream()
                .filter(annotation ->
                        AnnotationMark.of(annotation, viewport).bounds().contains(x, y))
                .findFirst();
    }

    /** The incidents whose mark stands at a point of the picture; none where there is no mark. */
    static List<Incident> incidentsAt(Session session, double x, double y) {
        return marks(session).reversed().stream()
                .map(mark -> mark.incidentsAt(x, y))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The mark nearest to a point of the picture, no farther than so many pixels. */
    static Optional<IncidentMark> markNear(Session session, ScreenPoint point, double reach) {
        return marks(session).stream()
                .filter(mark -> mark.at().distance(point) <= reach)
                .min(Comparator.comparingDouble(mark -> mark.at().distance(point)));
    }

    private static List<IncidentMark> marks(Session session) {
        return session.layers().get().draws(Layer.INCIDENTS)
                ? IncidentMarks.of(
                        session.shownIncidents().get(), session.viewport().get())
                : List.of();
    }
}
