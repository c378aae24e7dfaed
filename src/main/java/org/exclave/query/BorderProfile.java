package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;

/**
 * How many incidents lie how near to the Kyrgyz–Tajik line of one edition. Running totals are no incidents and do not
 * count.
 *
 * @param edition whose line
 * @param within for each of {@link #LIMITS_KM}, the nearest first
 * @param counted incidents of which a point is known
 * @param leftOut incidents known by district or region only, or without place
 */
public record BorderProfile(Edition edition, List<Within> within, int counted, int leftOut) {

    /** The distances that are told, in kilometres. */
    public static final List<Integer> LIMITS_KM = List.of(1, 2, 5, 10);

    private static final double METERS_PER_KM = 1000;

    /**
     * The incidents within one distance.
     *
     * @param km kilometres
     * @param certainly those that are near enough wherever within the radius of their place they happened
     * @param possibly those that may be, the certain ones among them
     */
    public record Within(int km, int certainly, int possibly) {

        public Within {
            if (certainly > possibly) {
                throw new IllegalArgumentException(certainly + " certain of " + possibly);
            }
        }
    }

    public BorderProfile {
        within = List.copyOf(within);
    }

    /** The profile of some incidents. */
    public static BorderProfile of(Collection<Incident> incidents, IncidentFacts facts, Edition edition) {
        List<Incident> counted =
                incidents.stream().filter(incident -> !incident.isRunningTotal()).toList();
        List<Incident> points = counted.stream().filter(BorderProfile::hasPoint).toList();
        List<Within> within = new ArrayList<>();
        for (int km : LIMITS_KM) {
            double limit = km * METERS_PER_KM;
            int certainly = count(points, facts, edition, limit, 1);
            within.add(new Within(km, certainly, count(points, facts, edition, limit, -1)));
        }
        return new BorderProfile(edition, within, points.size(), counted.size() - points.size());
    }

    private static boolean hasPoint(Incident incident) {
        Place place = incident.place();
        return place != null && place.isPoint();
    }

    private static int count(
            List<Incident> points, IncidentFacts facts, Edition edition, double limit, int radiusSign) {
        return (int) points.stream()
                .filter(incident -> {
                    Place place = incident.place();
                    double radius = place == null ? 0 : place.radiusKm() * METERS_PER_KM;
                    return facts.of(incident)
                            .map(known -> known.in(edition).borderDistanceMeters() + radiusSign * radius <= limit)
                            .orElse(false);
                })
                .count();
    }
}
