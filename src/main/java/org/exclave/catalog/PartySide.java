package org.exclave.catalog;

/** On whose side a party to an incident stands. */
public enum PartySide implements CatalogWord {
    KYRGYZ("KG"),
    TAJIK("TJ"),
    BOTH("both"),
    OTHER("other");

    private final String id;

    PartySide(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
