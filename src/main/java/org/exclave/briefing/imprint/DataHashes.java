package org.exclave.briefing.imprint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which data a file was made from: SHA-256 (FIPS 180-4), in lower-case hexadecimal.
 *
 * @param map of the file {@code atlas.gpkg}
 * @param catalogue of the files of the catalogue, of the stories and of their words in all languages
 * @param annotations of what the store held, or null where the file shows nothing of the store
 */
public record DataHashes(String map, String catalogue, @Nullable String annotations) {

    /** The same map and catalogue with the state of a store; null for none. */
    public DataHashes withAnnotations(@Nullable String state) {
        return new DataHashes(map, catalogue, state);
    }

    /** What is not as it was: {@code map}, {@code catalogue}, {@code annotations}, in this order. */
    public List<String> changedSince(DataHashes earlier) {
        List<String> changed = new ArrayList<>();
        if (!map.equals(earlier.map)) {
            changed.add("map");
        }
        if (!catalogue.equals(earlier.catalogue)) {
            changed.add("catalogue");
        }
        boolean both = annotations != null && earlier.annotations != null;
        if (both && !String.valueOf(annotations).equals(earlier.annotations)) {
            changed.add("annotations");
        }
        return changed;
    }
}
