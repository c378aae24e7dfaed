package org.exclave.catalog;

/** What can be added to the catalogue by its reader. */
public enum AdditionKind implements CatalogWord {
    SOURCE("source"),
    INCIDENT("incident"),
    CLAIM("claim");

    private final String id;

    AdditionKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
