package org.exclave.query;

/** How a name answers to what is sought, best first. */
enum Likeness {
    EXACT,
    /** The same to the ear, as “Oqsoy” and “Ak-Sai”. */
    ALIKE,
    PREFIX,
    WORD_PREFIX,
    /** To the ear it begins so. */
    ALIKE_PREFIX,
    INSIDE,
    /** One letter missing, too many, mistaken, or two exchanged. */
    SLIP
}
