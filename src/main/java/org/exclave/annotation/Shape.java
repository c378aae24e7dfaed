package org.exclave.annotation;

import java.util.List;
import java.util.function.UnaryOperator;

/** Where an annotation lies and as what it is drawn. */
public sealed interface Shape
        permits PointShape, TextShape, CalloutShape, LineShape, ArrowShape, PolygonShape, CircleShape {

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

    /** The same shape with each of its places where it is told; unchanged where two in a row would fall together. */
    default Shape placed(UnaryOperator<Position> to) {
        return movedTo(to.apply(anchor()));
    }

    /** Where another handle can be put in, one after each handle that has a next one; none where there can be no more. */
    default List<Position> gaps() {
        return List.of();
    }

    /**
     * The same shape with one handle more, in the gap after another; unchanged where it would lie upon its neighbour.
     *
     * @throws IllegalArgumentException when there is no such gap
     */
    default Shape filled(int gap, Position place) {
        throw new IllegalArgumentException("no gap: " + gap);
    }

    /** Whether it looks otherwise when it is turned about its anchor. */
    default boolean canTurn() {
        return !gaps().isEmpty();
    }

    /** The same shape with one of its {@link #handles} less; unchanged where it needs each. */
    default Shape without(int handle) {
        return this;
    }
}
