package org.exclave.catalog;

/** What an incident is in the coarsest sense; gives the symbol, the filter and the colour. */
public enum Family implements CatalogWord {
    FIGHTING("fighting"),
    /** Harm to civilians. */
    CIVILIANS("civilians"),
    DESTRUCTION("destruction"),
    WATER_AND_ROADS("water"),
    DIPLOMACY("diplomacy"),
    CONTEXT("context");

    private final String id;

    Family(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
