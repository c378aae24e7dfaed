package org.exclave.query;

import org.exclave.catalog.Catalog;

/**
 * What leads from one row of the catalogue to others. Made once, in some tens of milliseconds, away from the screen.
 *
 * @param disagreements on what the sources contradict each other
 * @param bibliography what rests on each source
 * @param index finds sources and background statements by words
 */
public record Concordance(Disagreements disagreements, Bibliography bibliography, CatalogIndex index) {

    /** Works out that of a catalogue. */
    public static Concordance of(Catalog catalog) {
        Disagreements disagreements = Disagreements.of(catalog);
        return new Concordance(disagreements, new Bibliography(catalog, disagreements), new CatalogIndex(catalog));
    }
}
