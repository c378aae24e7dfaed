package org.exclave.annotation;

/**
 * A symbol at one place, labelled with the annotation's title.
 *
 * @param anchor the place under the symbol's centre
 */
public record PointShape(Position anchor) implements Shape {

    /** The word for points in files. */
    public static final String KIND = "point";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public PointShape movedTo(Position place) {
        return new PointShape(place);
    }
}
