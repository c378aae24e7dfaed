package org.exclave.catalog;

import java.time.Instant;

/**
 * When an incident happened: its start and its end, each as exact as its source knows. Where the sides differ, the start
 * is the earliest time claimed. Compared as instants, never as text.
 *
 * @param start when it began
 * @param startPrecision how exactly the start is known; it fits the start's form
 * @param end when it was over, for a day: the last day of it
 * @param endPrecision how exactly the end is known; it fits the end's form
 */
public record TimeSpan(Moment start, TimePrecision startPrecision, Moment end, TimePrecision endPrecision) {

    public TimeSpan {
        if (!start.allows(startPrecision) || !end.allows(endPrecision)) {
            throw new IllegalArgumentException("precision does not fit the moment");
        }
        if (!inOrder(start, startPrecision, end, endPrecision)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** The first instant at which it may have been going on, inclusive. */
    public Instant earliest() {
        return start.earliest(startPrecision);
    }

    /** The instant by which it was over for certain, exclusive; always after {@link #earliest()}. */
    public Instant latest() {
        return end.latest(endPrecision);
    }

    /**
     * Whether an end can belong to a start. Two days, or two clock readings, are compared with each other; a day and a
     * clock reading need only leave room for an instant between them.
     */
    static boolean inOrder(Moment start, TimePrecision startPrecision, Moment end, TimePrecision endPrecision) {
        Instant begun = start.earliest(startPrecision);
        return start.getClass() == end.getClass()
                ? !begun.isAfter(end.earliest(endPrecision))
                : begun.isBefore(end.latest(endPrecision));
    }
}
