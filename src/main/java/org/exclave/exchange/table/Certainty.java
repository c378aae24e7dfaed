package org.exclave.exchange.table;

/** How sure it is in which encoding a text was written. */
public enum Certainty {

    /** The file says so itself, or no other encoding has such bytes. */
    CERTAIN,

    /** It reads as words; other encodings are possible. */
    LIKELY,

    /** Nothing in the beginning of the file tells encodings apart. */
    ASSUMED,

    /** It must be asked. */
    UNKNOWN
}
