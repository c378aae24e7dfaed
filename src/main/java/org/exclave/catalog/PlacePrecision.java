package org.exclave.catalog;

/** What the coordinate of a place stands for, from the finest to none. */
public enum PlacePrecision implements CatalogWord {
    /** The spot itself. */
    SITE("site"),
    SITE_ESTIMATE("site_estimate"),
    /** A village or town. */
    SETTLEMENT("settlement"),
    /** A settlement close by, in want of the spot’s own coordinate. */
    SETTLEMENT_PROXY("settlement_proxy"),
    MUNICIPALITY("municipality"),
    CITY("city"),
    /** Reckoned from neighbouring places. */
    DERIVED("derived"),
    /** A place of the same name; it may be another one. */
    NAME_MATCH("name_match"),
    DISTRICT("district"),
    REGION("region"),
    UNKNOWN("unknown");

    private final String id;

    PlacePrecision(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
