package org.exclave.catalog;

/** Whether a claim counts civilians or soldiers. */
public enum Group implements CatalogWord {
    CIVILIAN("civilian"),
    MILITARY("military"),
    UNSPECIFIED("unspecified");

    private final String id;

    Group(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
