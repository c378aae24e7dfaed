package org.exclave.catalog;

/** Whether an incident is part of the conflict or lies around it. */
public enum Tier implements CatalogWord {
    /** The fighting, what it did, and what ended it. */
    CORE("core"),
    /** What happened around it and helps to understand it. */
    CONTEXT("context");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
