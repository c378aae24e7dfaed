package org.exclave.catalog;

/** What sort of publication a source is. */
public enum SourceKind implements CatalogWord {
    NEWS("news"),
    OFFICIAL("official"),
    /** A non-governmental organisation. */
    NGO("ngo"),
    DATASET("dataset"),
    ANALYSIS("analysis"),
    REFERENCE("reference"),
    /** An investigation of open sources. */
    OSINT("osint");

    private final String id;

    SourceKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
