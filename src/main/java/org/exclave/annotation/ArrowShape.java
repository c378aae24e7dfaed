package org.exclave.annotation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An arrow whose head is at the last place: straight between two places, curved where it has to pass others.
 *
 * @param course two places or more
 */
public record ArrowShape(Course course) implements Shape {

    /** The word for arrows in files. */
    public static final String KIND = "arrow";

    /** @throws IllegalArgumentException when there are fewer than two places */
    public ArrowShape {
        if (course.places().size() < 2) {
            throw new IllegalArgumentException("an arrow has two places");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Position anchor() {
        return course.middle();
    }

    @Override
    public List<Position> handles() {
        return course.places();
    }

    @Override
    public ArrowShape bent(int handle, Position place) {
        return new ArrowShape(course.with(handle, place));
    }

    @Override
    public ArrowShape placed(UnaryOperator<Position> to) {
        return new ArrowShape(course.placed(to));
    }

    @Override
    public List<Position> gaps() {
        return course.gaps();
    }

    @Override
    public ArrowShape filled(int gap, Position place) {
        return new ArrowShape(course.filled(gap, place));
    }

    @Override
    public ArrowShape without(int handle) {
        return course.places().size() == 2 ? this : new ArrowShape(course.without(handle));
    }

    @Override
    public ArrowShape movedTo(Position place) {
        return new ArrowShape(course.movedTo(place));
    }
}
