package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.GeodesicMeasure;

/**
 * The spot given for the incident's place lies within a distance of a point, on the ellipsoid. Districts and regions have
 * no spot and do not pass.
 *
 * @param name what the point is called, for people; may be empty
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 * @param kilometers above 0, at most {@value #FARTHEST_KM}
 */
public record RadiusCondition(String name, double longitude, double latitude, double kilometers)
        implements Condition {

    /** Kilometres; farther than any incident of the valley from another. */
    public static final double FARTHEST_KM = 1000;

    static final String KEY = "near";
    private static final double METERS_PER_KILOMETER = 1000;

    public RadiusCondition {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a point on the ground: " + longitude + ", " + latitude);
        }
        requireDistance(kilometers);
    }

    static void requireDistance(double kilometers) {
        if (!(kilometers > 0 && kilometers <= FARTHEST_KM)) {
            throw new IllegalArgumentException("not a distance to filter by: " + kilometers);
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        Place place = incident.place();
        return place != null
                && place.isPoint()
                && GeodesicMeasure.distanceMeters(longitude, latitude, place.longitude(), place.latitude())
                        <= kilometers * METERS_PER_KILOMETER;
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return GeodesicMeasure.distanceMeters(
                        longitude, latitude, facts.set().longitude(event), facts.set().latitude(event))
                <= kilometers * METERS_PER_KILOMETER;
    }

    @Override
    public List<String> values() {
        return List.of(Double.toString(longitude), Double.toString(latitude), Double.toString(kilometers), name);
    }
}
