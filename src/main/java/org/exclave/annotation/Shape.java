package org.exclave.annotation;

import java.util.List;

/** Where an annotation lies and as what it is drawn. */
public sealed interface Shape permits PointShape, TextShape, LineShape, ArrowShape, PolygonShape, CircleShape {

    /** The word for this kind of shape in files, such as {@code point}; never changes once released. */
    String kind();

    /** The place that stands for the whole shape: its handle, and where a list flies to. */
    Position anchor();

    /** Whether it has an inside that can be filled. */
    default boolean isArea() {
        return false;
    }

    /** The places by which it can be bent; none where it has but one place. */
    default List<Position> handles() {
        return List.of();
    }

    /**
     * The same shape with one of its {@link #handles} somewhere else; unchanged where it would lie upon its neighbour.
     *
     * @throws IllegalArgumentException when it has no such handle
     */
    default Shape bent(int handle, Position place) {
        throw new IllegalArgumentException("no handle: " + handle);
    }

    /** The same shape with its anchor there. */
    Shape movedTo(Position place);
}
