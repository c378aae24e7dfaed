package org.exclave.window.map;

import java.util.Comparator;
import java.util.List;
import org.exclave.cartography.IncidentMark;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the incidents that stand on the map, from the one nearest to its middle outward, and makes the map say of the
 * selected one what a listener needs to know.
 */
final class MapWalk {

    private final Session session;
    private final MapHits hits;

    MapWalk(Session session, MapSurface surface, MapHits hits, Messages messages) {
        this.session = session;
        this.hits = hits;
        SpokenIncident words = new SpokenIncident(messages);
        String map = messages.text("map.name");
        session.selectedIncident()
                .subscribe(incident -> surface.setAccessibleText(incident == null ? map : words.of(incident)));
    }

    /** Selects the incident so many steps outward from the one that is selected, or the nearest where none of them is. */
    void step(int by) {
        List<Incident> all = outward();
        Incident selected = session.selectedIncident().get();
        int here = selected == null ? -1 : all.indexOf(selected);
        Incident next = here < 0 ? first(all) : all.get(Math.floorMod(here + by, all.size()));
        if (next != null) {
            session.select(next);
        }
    }

    private static @Nullable Incident first(List<Incident> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Those whose mark is within the picture, the nearest to its middle first, those of one mark the earliest first. */
    private List<Incident> outward() {
        Viewport view = session.viewport().get();
        ScreenPoint middle = new ScreenPoint(view.width() / 2.0, view.height() / 2.0);
        return hits.marks().stream()
                .filter(mark -> isSeen(mark.at(), view))
                .sorted(Comparator.comparingDouble(mark -> mark.at().distance(middle)))
                .map(IncidentMark::incidents)
                .flatMap(incidents -> incidents.stream().sorted(Incident.EARLIEST_FIRST))
                .toList();
    }

    private static boolean isSeen(ScreenPoint at, Viewport view) {
        return at.x() >= 0 && at.y() >= 0 && at.x() <= view.width() && at.y() <= view.height();
    }
}
