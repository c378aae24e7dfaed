package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Catalog;
import org.exclave.geography.Geography;

/** Finds whatever bears a name or has the words: places, sources, background statements. Immutable. */
public final class AtlasSearch {

    private static final int MOST_PLACES = 26;

    private final PlaceSearch places;
    private final CatalogIndex index;

    /** Gathers all names and folds all texts, which takes longer than a frame. */
    public AtlasSearch(Geography geography, Catalog catalog) {
        places = new PlaceSearch(geography, catalog);
        index = new CatalogIndex(catalog);
    }

    /** What answers to the words; nothing when there are none. */
    public SearchAnswer find(String written) {
        return written.isBlank()
                ? new SearchAnswer(written, List.of(), List.of(), List.of())
                : new SearchAnswer(
                        written, places.find(written, MOST_PLACES), index.sources(written), index.background(written));
    }
}
