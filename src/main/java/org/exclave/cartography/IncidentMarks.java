package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/** Where incidents stand on a picture, so that none hides another unseen. The same for drawing and for clicks. */
public final class IncidentMarks {

    private static final double MAY_OVERLAP = 3;

    private IncidentMarks() {}

    /** The marks of all incidents known to a point, running totals left out, wherever the viewport looks; in a fixed order. */
    public static List<IncidentMark> of(List<Incident> incidents, Viewport viewport) {
        Map<ScreenPoint, List<Incident>> places = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            Place place = incident.place();
            if (place != null && isMarked(incident)) {
                ScreenPoint at = viewport.toScreen(place.longitude(), place.latitude());
                places.computeIfAbsent(at, _ -> new ArrayList<>()).add(incident);
            }
        }
        List<IncidentMark> marks = new ArrayList<>();
        places.forEach((at, here) -> marks.add(new IncidentMark(at, here, false)));
        marks.sort(Comparator.comparing((IncidentMark mark) -> mark.incidents().getFirst().id()));
        boolean merged;
        do {
            merged = mergeOnce(marks);
        } while (merged);
        return List.copyOf(marks);
    }

    /** Whether an incident ever stands on a map: it is known to a point and no running total. */
    static boolean isMarked(Incident incident) {
        Place place = incident.place();
        return place != null && place.isPoint() && !incident.isRunningTotal();
    }

    private static boolean mergeOnce(List<IncidentMark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                if (overlap(marks.get(i).bounds(), marks.get(j).bounds())) {
                    marks.set(i, merged(marks.get(i), marks.remove(j)));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D shared = one.createIntersection(other);
        return shared.getWidth() > MAY_OVERLAP && shared.getHeight() > MAY_OVERLAP;
    }

    private static IncidentMark merged(IncidentMark one, IncidentMark other) {
        List<Incident> both = new ArrayList<>(one.incidents());
        both.addAll(other.incidents());
        double share = (double) other.incidents().size() / both.size();
        ScreenPoint middle = new ScreenPoint(
                one.at().x() + share * (other.at().x() - one.at().x()),
                one.at().y() + share * (other.at().y() - one.at().y()));
        return new IncidentMark(middle, both, true);
    }
}
