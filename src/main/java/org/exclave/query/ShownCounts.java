package org.exclave.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;
import org.exclave.timeline.TimeMeaning;

/**
 * How many incidents a filter shows and hides, so that nobody takes what is shown for all there is. Running totals are no
 * incidents and count nowhere.
 *
 * @param all shown and hidden together
 * @param shown let through by the filter
 * @param hiddenByWindow outside the window, whatever else the filter says
 * @param onlyPossible of those outside the window: they may have happened within it, but not for certain
 * @param hiddenByFilter within the window, but kept back by a condition
 * @param withoutPlace of those shown: no place, or none whose spot is known at all
 * @param knownByAreaOnly of those shown: only the district or region is known, never drawn as a point
 * @param byCondition what each condition keeps back, in the order of the filter
 */
public record ShownCounts(
        int all,
        int shown,
        int hiddenByWindow,
        int onlyPossible,
        int hiddenByFilter,
        int withoutPlace,
        int knownByAreaOnly,
        List<HiddenBy> byCondition) {

    public ShownCounts {
        if (shown + hiddenByWindow + hiddenByFilter != all
                || withoutPlace + knownByAreaOnly > shown
                || onlyPossible > hiddenByWindow) {
            throw new IllegalArgumentException("counts that do not add up");
        }
        byCondition = List.copyOf(byCondition);
    }

    /** The counts of a filter. */
    public static ShownCounts of(Collection<Incident> incidents, IncidentFilter filter, IncidentFacts facts) {
        List<Incident> counted =
                incidents.stream().filter(incident -> !incident.isRunningTotal()).toList();
        List<Incident> inWindow = counted.stream().filter(filter::matchesTime).toList();
        List<Incident> shown = inWindow.stream()
                .filter(incident -> filter.matchesBesidesTime(incident, facts))
                .toList();
        return new ShownCounts(
                counted.size(),
                shown.size(),
                counted.size() - inWindow.size(),
                (int) counted.stream()
                                .filter(filter.withTime(filter.time().withMeaning(TimeMeaning.POSSIBLE))::matchesTime)
                                .count()
                        - inWindow.size(),
                inWindow.size() - shown.size(),
                (int) shown.stream().filter(ShownCounts::isWithoutPlace).count(),
                (int) shown.stream().filter(ShownCounts::isKnownByAreaOnly).count(),
                hidden(inWindow, filter.conditions(), facts));
    }

    private static List<HiddenBy> hidden(List<Incident> inWindow, List<Condition> conditions, IncidentFacts facts) {
        int[] kept = new int[conditions.size()];
        int[] alone = new int[conditions.size()];
        for (Incident incident : inWindow) {
            int[] failed = IntStream.range(0, conditions.size())
                    .filter(i -> !conditions.get(i).matches(incident, facts))
                    .toArray();
            for (int i : failed) {
                kept[i]++;
            }
            if (failed.length == 1) {
                alone[failed[0]]++;
            }
        }
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> new HiddenBy(conditions.get(i), kept[i], alone[i]))
                .toList();
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
