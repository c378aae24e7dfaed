package org.exclave.catalog;

/** How exactly a source knows a moment. */
public enum TimePrecision implements CatalogWord {
    /** A clock reading, good to the minute. */
    MINUTE("minute"),
    /** A clock reading, good to about an hour. */
    HOUR("hour"),
    /** A calendar day without a clock reading. */
    DAY("day"),
    /** Somewhere within several days: the start is the first of them, the end the last. */
    MULTI_DAY("multi-day");

    private final String id;

    TimePrecision(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
