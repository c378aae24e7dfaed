package org.exclave.annotation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An area.
 *
 * @param corners three or more in a row, the first not repeated at the end
 */
public record PolygonShape(Course corners) implements Shape {

    /** The word for areas in files. */
    public static final String KIND = "polygon";

    /** @throws IllegalArgumentException when there are fewer than three corners, or the last is the first again */
    public PolygonShape {
        if (corners.places().size() < 3 || corners.places().getFirst().equals(corners.places().getLast())) {
            throw new IllegalArgumentException("an area has three corners");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isArea() {
        return true;
    }

    @Override
    public Position anchor() {
        return corners.middle();
    }

    @Override
    public List<Position> handles() {
        return corners.places();
    }

    @Override
    public PolygonShape bent(int handle, Position place) {
        return unlessClosed(corners.with(handle, place));
    }

    private PolygonShape unlessClosed(Course course) {
        boolean closed = course.places().getFirst().equals(course.places().getLast());
        return closed ? this : new PolygonShape(course);
    }

    @Override
    public PolygonShape placed(UnaryOperator<Position> to) {
        return unlessClosed(corners.placed(to));
    }

    /** The last gap is that between the last corner and the first. */
    @Override
    public List<Position> gaps() {
        List<Position> gaps = corners.gaps();
        return gaps.isEmpty()
                ? gaps
                : Stream.concat(
                                gaps.stream(),
                                Stream.of(Course.between(
                                        corners.places().getLast(), corners.places().getFirst())))
                        .toList();
    }

    @Override
    public PolygonShape filled(int gap, Position place) {
        return unlessClosed(corners.filled(gap, place));
    }

    @Override
    public PolygonShape without(int handle) {
        return corners.places().size() == 3 ? this : unlessClosed(corners.without(handle));
    }

    @Override
    public PolygonShape movedTo(Position place) {
        return new PolygonShape(corners.movedTo(place));
    }
}
