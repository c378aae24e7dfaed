package org.exclave.event;

import java.util.Arrays;
import java.util.Optional;

/** From which kind of table a set of events came: whose code book says what its columns mean. */
public enum EventTableKind {

    /** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, a yearly edition. */
    UCDP("ucdp"),

    /** The candidate events of the same program: monthly, and open to correction. */
    CANDIDATE("candidate"),

    /** An export of the Armed Conflict Location and Event Data project. */
    ACLED("acled"),

    /** Any other table; what its columns mean was said by whoever imported it. */
    GENERIC("csv");

    private final String id;

    EventTableKind(String id) {
        this.id = id;
    }

    /** The word for it in stores and on the command line. */
    public String id() {
        return id;
    }

    /** The kind of a word, if there is one. */
    public static Optional<EventTableKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
