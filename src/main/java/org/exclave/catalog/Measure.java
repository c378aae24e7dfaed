package org.exclave.catalog;

/** What a claim counts. */
public enum Measure implements CatalogWord {
    KILLED("killed"),
    /** Children among the killed: part of them, never added to them. */
    KILLED_CHILDREN("killed_children"),
    INJURED("injured"),
    DISPLACED("displaced"),
    /** Displaced people who came back. */
    RETURNED("returned"),
    DETAINED("detained"),
    HOMELESS("homeless"),
    LIVESTOCK("livestock"),
    HOUSES_DESTROYED("houses_destroyed"),
    HOUSES_DAMAGED("houses_damaged"),
    HOUSES_BURNED("houses_burned"),
    HOUSES_UNDER_REBUILDING("houses_under_rebuilding"),
    /** Buildings that look changed on imagery. */
    BUILDINGS_CHANGED("buildings_changed"),
    VILLAGES_DAMAGED("villages_damaged"),
    SCHOOLS_BURNED("schools_burned"),
    OUTPOSTS_BURNED("outposts_burned"),
    BRIDGES_DESTROYED("bridges_destroyed");

    private final String id;

    Measure(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
