package org.exclave.cartography;

import org.exclave.annotation.Position;
import org.exclave.geography.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Something of the map that a point was put upon.
 *
 * @param kind what it is
 * @param name of the settlement, place or exclave; of a border the codes of both countries, such as {@code KG-TJ}
 * @param edition whose border or exclave it is; null for settlements and places
 * @param position where on it the point lies
 * @param radiusMeters how far off the position may be, 0 where nothing is said of that
 */
public record SnapTarget(
        Kind kind, String name, @Nullable Edition edition, Position position, double radiusMeters) {

    /** What a point can be put upon. */
    public enum Kind {
        SETTLEMENT,
        /** A place of the catalogue, with or without incidents shown there. */
        PLACE,
        /** The outline of an exclave. */
        EXCLAVE,
        /** The line between two countries. */
        BORDER
    }
}
