package org.exclave.exchange.table;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table tells of an event. */
public enum ColumnRole {

    /** When it began, or when it was. */
    START("start"),

    /** When it was over; where it is missing or empty, the time of its start is meant. */
    END("end"),

    /** Degrees east, or the easting in another reference system. */
    LONGITUDE("longitude"),

    /** Degrees north, or the northing in another reference system. */
    LATITUDE("latitude"),

    /** Both at once, as well-known text: {@code POINT (70.6 39.9)}. */
    POINT("point"),

    /** The lowest figure of those killed. */
    LEAST("least"),

    /** The figure of those killed that the source holds for the best. */
    BEST("best"),

    /** The highest figure of those killed. */
    MOST("most"),

    /** Within how many metres of its coordinates it was. */
    RADIUS("radius"),

    /** How exactly the place is known, by a number that the code book of the table explains. */
    PLACE_CODE("place-code"),

    /** How exactly the time is known, by a number that the code book of the table explains. */
    TIME_CODE("time-code"),

    /** What kind of event it is, in the words of the table. */
    KIND("kind");

    private final String id;

    ColumnRole(String id) {
        this.id = id;
    }

    /** The word for it on the command line. */
    public String id() {
        return id;
    }

    /** The role of a word, if there is one. */
    public static Optional<ColumnRole> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
