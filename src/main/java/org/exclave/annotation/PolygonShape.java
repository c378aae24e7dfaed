package org.exclave.annotation;

import java.util.List;

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
        Course bent = corners.with(handle, place);
        boolean closed = bent.places().getFirst().equals(bent.places().getLast());
        return closed ? this : new PolygonShape(bent);
    }

    @Override
    public PolygonShape movedTo(Position place) {
        return new PolygonShape(corners.movedTo(place));
    }
}
