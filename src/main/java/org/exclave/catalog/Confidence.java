package org.exclave.catalog;

/** How sure the editors are that the incident happened as the row says. */
public enum Confidence implements CatalogWord {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
