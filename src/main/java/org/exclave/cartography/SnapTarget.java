package org.exclave.cartography;

import java.util.Map;
import org.exclave.annotation.Position;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.jspecify.annotations.Nullable;

/**
 * Something of the map that a point was put upon.
 *
 * @param kind what it is
 * @param name usual name of the settlement, place or exclave; of a border the codes of both countries, such as {@code KG-TJ}
 * @param names its names by language, as far as they are known; none of a border
 * @param country code of the state in which it lies, several joined by a slash, or empty for a border
 * @param edition whose border or exclave it is; null for settlements and places
 * @param position where on it the point lies
 * @param radiusMeters how far off the position may be, 0 where nothing is said of that
 */
public record SnapTarget(
        Kind kind,
        String name,
        Map<String, String> names,
        String country,
        @Nullable Edition edition,
        Position position,
        double radiusMeters) {

    public SnapTarget {
        names = Map.copyOf(names);
    }

    /** A place on a line between two countries, which bears no name. */
    static SnapTarget border(String pair, Edition edition, Position position) {
        return new SnapTarget(Kind.BORDER, pair, Map.of(), "", edition, position, 0);
    }

    /** A place on the outline of an exclave. */
    static SnapTarget outline(Exclave exclave, Edition edition, Position position) {
        String english = exclave.names().getOrDefault("en", exclave.id());
        return new SnapTarget(Kind.EXCLAVE, english, exclave.names(), exclave.owner(), edition, position, 0);
    }

    /** How it is called in a language, with the local name where that is wished for; of a border its pair of codes. */
    public String title(NameLanguage language) {
        return language.title(name, names, country);
    }

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
