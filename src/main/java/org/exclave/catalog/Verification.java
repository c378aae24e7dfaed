package org.exclave.catalog;

/** How an incident is borne out: by whom, and whether the sides contradict each other. */
public enum Verification implements CatalogWord {
    /** The sides contradict each other. */
    DISPUTED("disputed"),
    /** Only one side reports it. */
    ONE_SIDE_ONLY("one_side_only"),
    /** Both sides report it. */
    BOTH_SIDES_EVENT("both_sides_event"),
    MULTIPLE_SOURCES("multiple_sources"),
    /** Several sources, all of one side. */
    MULTIPLE_SOURCES_ONE_SIDE("multiple_sources_one_side"),
    SINGLE_SOURCE("single_source"),
    /** Seen on imagery by somebody independent. */
    INDEPENDENT_IMAGERY("independent_imagery"),
    INDEPENDENT_INVESTIGATION("independent_investigation");

    private final String id;

    Verification(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
