package org.exclave.exchange.table;

/** What must be said of a table before it can be read, because the table does not say it beyond doubt. */
public enum TableQuestion {

    /** In which encoding it is written. */
    ENCODING("encoding"),

    /** Which column holds times. */
    TIME("time"),

    /** Which columns hold coordinates. */
    PLACE("place"),

    /** Whether 03/04/2022 is in April or in March. */
    DATE_ORDER("dates"),

    /** Whether longitude and latitude are the wrong way round, as the places would then lie in Central Asia. */
    SWAPPED("swapped");

    private final String id;

    TableQuestion(String id) {
        this.id = id;
    }

    /** The word for it in keys of sentences. */
    public String id() {
        return id;
    }
}
