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
    SWAPPED("swapped"),

    /** Whether numbers such as 44820 are days as spreadsheets count them. */
    SERIAL("serial"),

    /** Of which reference system coordinates are that cannot be degrees. */
    SYSTEM("system"),

    /** The same, where the file beside the table does not tell it either. */
    BESIDE("beside");

    private final String id;

    TableQuestion(String id) {
        this.id = id;
    }

    /** The word for it in keys of sentences. */
    public String id() {
        return id;
    }
}
