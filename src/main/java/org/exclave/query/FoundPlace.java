package org.exclave.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place that a search has found.
 *
 * @param name its usual name in Latin letters
 * @param names its names by language, as far as they are on record
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 of the country it belongs to, two joined by a slash where it lies across the line
 * @param host the country around an exclave, or null
 * @param longitude degrees east of its middle
 * @param latitude degrees north of its middle
 * @param extent the ground that should be seen, or null where the spot is enough
 * @param matchedName the one of its names that was found, in whatever language
 */
public record FoundPlace(
        String name,
        Map<String, String> names,
        PlaceKind kind,
        String country,
        @Nullable String host,
        double longitude,
        double latitude,
        @Nullable Extent extent,
        String matchedName) {

    public FoundPlace {
        names = Map.copyOf(names);
        if (name.isBlank() || country.isBlank() || matchedName.isBlank()) {
            throw new IllegalArgumentException("a place needs names and a country");
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a place on the ground: " + longitude + ", " + latitude);
        }
    }
}
