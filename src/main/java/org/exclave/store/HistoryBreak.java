package org.exclave.store;

/**
 * Where a history is not what the atlas wrote.
 *
 * @param kind what is wrong
 * @param row the number of the first row concerned
 */
public record HistoryBreak(Kind kind, long row) {

    /** What can be wrong with a history. */
    public enum Kind {
        /** The row does not bear the hash that its content and the row before it give. */
        CHANGED,
        /** The row is not there, though a later one is or was. */
        MISSING,
        /** The row's hash is right, but what it says cannot be understood. */
        UNREADABLE
    }
}
