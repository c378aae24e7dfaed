package org.exclave.catalog;

/** What a claim covers. Only {@link #INCIDENT} claims of one claimant may ever be added up. */
public enum ClaimScope implements CatalogWord {
    /** This incident and nothing else. */
    INCIDENT("incident"),
    DAY("day"),
    WIDER_AREA("wider_area"),
    /** The whole round of fighting. */
    CONFLICT("conflict");

    private final String id;

    ClaimScope(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
