package org.exclave.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exclave.geography.GeodesicMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A place with all its names, the usual one first.
 *
 * @param inLanguages its names by language, only where the language is certain
 * @param country of the owner
 * @param host the country around an exclave, or null
 * @param extent the ground that should be seen, or null
 * @param population inhabitants, 0 when unknown
 */
record NamedPlace(
        String name,
        Map<String, String> inLanguages,
        PlaceKind kind,
        String country,
        @Nullable String host,
        double longitude,
        double latitude,
        @Nullable Extent extent,
        int population,
        List<PlaceName> names) {

    private static final double SAME_SPOT_METERS = 1_500;
    private static final double NEAR_DEGREES = 0.05;

    NamedPlace {
        inLanguages = Map.copyOf(inLanguages);
        names = List.copyOf(names);
    }

    /** Whether two entries mean one place: a spot and a name in common. Areas are never a spot. */
    boolean isSameAs(NamedPlace other) {
        return kind != PlaceKind.AREA
                && other.kind != PlaceKind.AREA
                && isNear(other)
                && names.stream().anyMatch(name -> other.names.stream().anyMatch(name::sharesSoundWith));
    }

    /** This place, with what another entry knows of it besides. */
    NamedPlace with(NamedPlace other) {
        Map<String, String> all = new HashMap<>(other.inLanguages);
        all.putAll(inLanguages);
        return new NamedPlace(
                name,
                all,
                kind.compareTo(other.kind) <= 0 ? kind : other.kind,
                country,
                host,
                longitude,
                latitude,
                extent,
                Math.max(population, other.population),
                Stream.concat(names.stream(), other.names.stream()).distinct().toList());
    }

    FoundPlace foundBy(PlaceName matched) {
        return new FoundPlace(name, inLanguages, kind, country, host, longitude, latitude, extent, matched.written());
    }

    private boolean isNear(NamedPlace other) {
        return Math.abs(latitude - other.latitude) < NEAR_DEGREES
                && Math.abs(longitude - other.longitude) < NEAR_DEGREES
                && GeodesicMeasure.distanceMeters(longitude, latitude, other.longitude, other.latitude)
                        <= SAME_SPOT_METERS;
    }
}
