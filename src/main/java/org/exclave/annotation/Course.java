package org.exclave.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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
        if (isRepeating(places)) {
            throw new IllegalArgumentException("twice the same place");
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

    /** The same with each place where it is told; unchanged where two in a row would fall together. */
    Course placed(UnaryOperator<Position> to) {
        List<Position> changed = places.stream().map(to).toList();
        return isRepeating(changed) ? this : new Course(changed);
    }

    /** The middles between each place and the next; none where there can be no more places. */
    List<Position> gaps() {
        return places.size() == MOST
                ? List.of()
                : IntStream.range(1, places.size())
                        .mapToObj(i -> between(places.get(i - 1), places.get(i)))
                        .toList();
    }

    /** Half way from one place to another, by degrees. */
    static Position between(Position one, Position other) {
        return new Position((one.longitude() + other.longitude()) / 2, (one.latitude() + other.latitude()) / 2);
    }

    /** The same with one place more, after another; unchanged where it would lie upon its neighbour. */
    Course filled(int after, Position place) {
        List<Position> changed = new ArrayList<>(places);
        changed.add(after + 1, place);
        return isRepeating(changed) ? this : new Course(changed);
    }

    /** The same with one place less; unchanged where two the same would come to lie in a row. */
    Course without(int index) {
        List<Position> changed = new ArrayList<>(places);
        changed.remove(index);
        return isRepeating(changed) ? this : new Course(changed);
    }

    private static boolean isRepeating(List<Position> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).equals(places.get(i - 1))) {
                return true;
            }
        }
        return false;
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
