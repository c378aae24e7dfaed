package org.exclave.annotation;

/** At which ends an arrow has a head. */
public enum Arrowheads {
    END,
    BOTH,
    START,
    NONE;

    /** Whether there is a head at the first place. */
    public boolean atStart() {
        return this == START || this == BOTH;
    }

    /** Whether there is a head at the last place. */
    public boolean atEnd() {
        return this == END || this == BOTH;
    }
}
