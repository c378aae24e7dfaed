package org.exclave.exchange.table;

/** What whoever imports a table should know of it. */
public enum TableWarning {

    /** The encoding was found by how the words look. */
    LIKELY_ENCODING("encoding"),

    /** No column tells how many were killed. */
    NO_FIGURES("figures"),

    /** None of the first places lies in Central Asia. */
    ELSEWHERE("elsewhere"),

    /** The first row holds values, not names of columns. */
    NO_HEADER("header"),

    /** A file beside the table says of which reference system its coordinates are. */
    BESIDE("beside"),

    /** A file beside the table says another reference system than its coordinates look like. */
    BESIDE_UNUSED("unused");

    private final String id;

    TableWarning(String id) {
        this.id = id;
    }

    /** The word for it in keys of sentences. */
    public String id() {
        return id;
    }
}
