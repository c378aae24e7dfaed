package org.exclave.catalog;

/** What a background statement is about. */
public enum BackgroundTheme implements CatalogWord {
    /** Outside powers. */
    POWERS("powers"),
    RELATIONS("relations"),
    BORDERS("borders"),
    /** What drives the conflict. */
    DRIVERS("drivers"),
    POLITICS("politics"),
    /** The Kyrgyz of the Afghan Pamir. */
    PAMIR_KYRGYZ("pamir-kyrgyz"),
    ORGANISATIONS("organisations");

    private final String id;

    BackgroundTheme(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
