package org.exclave.query;

import java.util.Collection;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;

/**
 * How many incidents a filter shows and hides, so that nobody takes what is shown for all there is. Running totals are no
 * incidents and count nowhere.
 *
 * @param all shown and hidden together
 * @param shown let through by the filter
 * @param hiddenByWindow outside the window, whatever else the filter says
 * @param hiddenByFilter within the window, but kept back by family or words
 * @param withoutPlace of those shown: no place, or none whose spot is known at all
 * @param knownByAreaOnly of those shown: only the district or region is known, never drawn as a point
 */
public record ShownCounts(
        int all, int shown, int hiddenByWindow, int hiddenByFilter, int withoutPlace, int knownByAreaOnly) {

    public ShownCounts {
        if (shown + hiddenByWindow + hiddenByFilter != all || withoutPlace + knownByAreaOnly > shown) {
            throw new IllegalArgumentException("counts that do not add up");
        }
    }

    /** The counts of a filter. */
    public static ShownCounts of(Collection<Incident> incidents, IncidentFilter filter) {
        List<Incident> counted =
                incidents.stream().filter(incident -> !incident.isRunningTotal()).toList();
        List<Incident> inWindow = counted.stream().filter(filter::matchesWindow).toList();
        List<Incident> shown = inWindow.stream().filter(filter::matchesBesidesWindow).toList();
        return new ShownCounts(
                counted.size(),
                shown.size(),
                counted.size() - inWindow.size(),
                inWindow.size() - shown.size(),
                (int) shown.stream().filter(ShownCounts::isWithoutPlace).count(),
                (int) shown.stream().filter(ShownCounts::isKnownByAreaOnly).count());
    }

    private static boolean isWithoutPlace(Incident incident) {
        Place place = incident.place();
        return place == null || place.precision() == PlacePrecision.UNKNOWN;
    }

    private static boolean isKnownByAreaOnly(Incident incident) {
        Place place = incident.place();
        return place != null && place.isArea();
    }
}
