package org.exclave.query;

import java.util.List;
import java.util.stream.Stream;
import org.exclave.annotation.Position;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/**
 * The spot given for the incident's place lies within a polygon of straight edges in degrees. Where edges cross, what an
 * odd number of them surrounds is within. Districts and regions have no spot and do not pass.
 *
 * @param corners at least three, at most {@value #MOST_CORNERS}; the last is joined to the first
 */
public record PolygonCondition(List<Position> corners) implements Condition {

    /** More than anybody draws by hand. */
    public static final int MOST_CORNERS = 500;

    static final String KEY = "area";

    public PolygonCondition {
        corners = List.copyOf(corners);
        if (corners.size() < 3 || corners.size() > MOST_CORNERS) {
            throw new IllegalArgumentException("not a polygon: " + corners.size() + " corners");
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean matches(Incident incident, IncidentFacts facts) {
        Place place = incident.place();
        return place != null && place.isPoint() && contains(place.longitude(), place.latitude());
    }

    /** Counts the edges that a ray to the east crosses. */
    private boolean contains(double x, double y) {
        boolean within = false;
        Position before = corners.getLast();
        for (Position corner : corners) {
            boolean spans = (corner.latitude() > y) != (before.latitude() > y);
            if (spans && x < crossing(before, corner, y)) {
                within = !within;
            }
            before = corner;
        }
        return within;
    }

    private static double crossing(Position one, Position other, double y) {
        double part = (y - one.latitude()) / (other.latitude() - one.latitude());
        return one.longitude() + part * (other.longitude() - one.longitude());
    }

    @Override
    public boolean matches(EventFacts facts, int event) {
        return contains(facts.set().longitude(event), facts.set().latitude(event));
    }

    @Override
    public List<String> values() {
        return corners.stream()
                .flatMap(corner -> Stream.of(corner.longitude(), corner.latitude()))
                .map(String::valueOf)
                .toList();
    }
}
