package org.exclave.annotation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line from place to place.
 *
 * @param course two places or more
 */
public record LineShape(Course course) implements Shape {

    /** The word for lines in files. */
    public static final String KIND = "line";

    /** @throws IllegalArgumentException when there are fewer than two places */
    public LineShape {
        if (course.places().size() < 2) {
            throw new IllegalArgumentException("a line has two places");
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
    public LineShape bent(int handle, Position place) {
        return new LineShape(course.with(handle, place));
    }

    @Override
    public LineShape placed(UnaryOperator<Position> to) {
        return new LineShape(course.placed(to));
    }

    @Override
    public List<Position> gaps() {
        return course.gaps();
    }

    @Override
    public LineShape filled(int gap, Position place) {
        return new LineShape(course.filled(gap, place));
    }

    @Override
    public LineShape without(int handle) {
        return course.places().size() == 2 ? this : new LineShape(course.without(handle));
    }

    @Override
    public LineShape movedTo(Position place) {
        return new LineShape(course.movedTo(place));
    }
}
