package org.exclave.catalog;

/** What sort of statement it is. */
public enum BackgroundKind implements CatalogWord {
    /** Said as a fact. */
    BACKGROUND("background"),
    /** Said as an opinion. */
    ASSESSMENT("assessment"),
    CONTEXT("context");

    private final String id;

    BackgroundKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
