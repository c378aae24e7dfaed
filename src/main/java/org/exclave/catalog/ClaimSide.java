package org.exclave.catalog;

/** Whom or what a claim counts. */
public enum ClaimSide implements CatalogWord {
    KYRGYZ("KG"),
    TAJIK("TJ"),
    BOTH("both"),
    OTHER("other"),
    UNSPECIFIED("unspecified"),
    /** Counted by where it happened, not by whose side the people were on. */
    IN_KYRGYZSTAN("place:KG"),
    /** Counted by where it happened, not by whose side the people were on. */
    IN_TAJIKISTAN("place:TJ");

    private final String id;

    ClaimSide(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
