package org.exclave.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, under all its names, and how well the spot is known.
 *
 * @param id the key by which incidents name it
 * @param names language ({@code en}, {@code ky}, {@code tg}, {@code ru}) to name, in the order of the file; English always
 * @param alternativeNames further spellings and usages
 * @param country ISO 3166-1 alpha-2, several joined by a slash where it lies across the line ({@code KG/TJ})
 * @param admin1 region
 * @param admin2 district, or null
 * @param longitude degrees east (EPSG:4326), −180 to 180
 * @param latitude degrees north (EPSG:4326), −90 to 90
 * @param precision what the coordinate stands for
 * @param radiusKm kilometres within which the true spot is believed to lie, above 0
 * @param coordinateSource who gives the coordinate
 * @param otherReadings other coordinates on record
 * @param note what is uncertain about it, or null
 */
public record Place(
        String id,
        Map<String, String> names,
        List<String> alternativeNames,
        String country,
        String admin1,
        @Nullable String admin2,
        double longitude,
        double latitude,
        PlacePrecision precision,
        double radiusKm,
        String coordinateSource,
        List<PlaceReading> otherReadings,
        @Nullable String note) {

    public Place {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        alternativeNames = List.copyOf(alternativeNames);
        otherReadings = List.copyOf(otherReadings);
        if (!names.containsKey("en")) {
            throw new IllegalArgumentException("a place needs its English name");
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && radiusKm > 0)) {
            throw new IllegalArgumentException("not a coordinate with a radius");
        }
    }

    /** The English name. */
    public String name() {
        return names.getOrDefault("en", id);
    }

    /**
     * The name in a language, or the English one where none is on record.
     *
     * @param language ISO 639-1, such as {@code ky}
     */
    public String nameIn(String language) {
        return names.getOrDefault(language, name());
    }

    /** Whether it may be drawn as a symbol with its radius. */
    public boolean isPoint() {
        return switch (precision) {
            case SITE, SITE_ESTIMATE, SETTLEMENT, SETTLEMENT_PROXY, MUNICIPALITY, CITY, DERIVED, NAME_MATCH -> true;
            case DISTRICT, REGION, UNKNOWN -> false;
        };
    }

    /** Whether only the district or region is known: never drawn as a point. */
    public boolean isArea() {
        return precision == PlacePrecision.DISTRICT || precision == PlacePrecision.REGION;
    }

    /** Whether its symbol is drawn soft, because the coordinate was reckoned or matched by name only. */
    public boolean isSoft() {
        return precision == PlacePrecision.DERIVED || precision == PlacePrecision.NAME_MATCH;
    }
}
