package org.exclave.catalog;

/** The files of the catalogue, in the order in which they build on each other. */
enum CatalogFile {
    SOURCES("sources"),
    PLACES("places"),
    INCIDENTS("incidents"),
    DISAGREEMENTS("disagreements"),
    BACKGROUND("background");

    private final String stem;

    CatalogFile(String stem) {
        this.stem = stem;
    }

    /** The file's name in the data folder. */
    String fileName() {
        return stem + ".json";
    }

    /** The resource, beside this class, that holds the file's JSON Schema. */
    String schemaName() {
        return "schema/" + stem + ".schema.json";
    }
}
