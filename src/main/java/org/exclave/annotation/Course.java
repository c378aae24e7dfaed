package org.exclave.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Places in a row.
 *
 * @param places in their order; no two in a row are the same
 */
public record Course(List<Position> places) {

    /** The most places that one shape may have. */
    public static final int MOST = 10_000;

    /** @throws IllegalArgumentException when two in a row are the same, or there are more than {@value #MOST} */
    public Course {
        places = List.copyOf(places);
        if (places.size() > MOST) {
            throw new IllegalArgumentException("more places than a shape may have: " + places.size());
        }
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).equals(places.get(i - 1))) {
                throw new IllegalArgumentException("twice the same place");
            }
        }
    }

    /** The middle of the box about all of them, in degrees. */
    Position middle() {
        double west = places.stream().mapToDouble(Position::longitude).min().orElseThrow();
        double east = places.stream().mapToDouble(Position::longitude).max().orElseThrow();
        double south = places.stream().mapToDouble(Position::latitude).min().orElseThrow();
        double north = places.stream().mapToDouble(Position::latitude).max().orElseThrow();
        return new Position((west + east) / 2, (south + north) / 2);
    }

    /** All moved by as many degrees as its middle must be to lie at a place; none leaves the globe. */
    Course movedTo(Position place) {
        Position middle = middle();
        double east = place.longitude() - middle.longitude();
        double north = place.latitude() - middle.latitude();
        return new Course(places.stream()
                .map(each -> new Position(
                        Math.clamp(each.longitude() + east, -180, 180), Math.clamp(each.latitude() + north, -90, 90)))
                .toList());
    }

    /** The same with one of the places somewhere else; unchanged where that would lie upon the place before or after it. */
    Course with(int index, Position place) {
        boolean onNeighbour = (index > 0 && places.get(index - 1).equals(place))
                || (index + 1 < places.size() && places.get(index + 1).equals(place));
        if (onNeighbour) {
            return this;
        }
        List<Position> changed = new ArrayList<>(places);
        changed.set(index, place);
        return new Course(changed);
    }
}
