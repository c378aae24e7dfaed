package org.exclave.annotation;

/** What a point is drawn as. */
public enum Symbol {
    DISC,
    /** Its tip is at the place. */
    PIN,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    STAR,
    CROSS,
    /** The foot of its pole is at the place. */
    FLAG;

    /** Whether it stands upon its place; any other lies about it. */
    public boolean stands() {
        return this == PIN || this == FLAG;
    }
}
