package org.exclave.geography;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything the map file holds. Immutable as long as nobody changes its geometries.
 *
 * @param editions one for each {@link Edition}
 * @param settlements most inhabitants first
 * @param lakes largest first
 * @param elevation good for shading, not for reading heights
 * @param credits what has to be said on every map, in the order of the layers, without repetition
 */
public record Geography(
        Map<Edition, BorderEdition> editions,
        List<Settlement> settlements,
        List<Lake> lakes,
        List<River> rivers,
        List<Road> roads,
        List<AdminLine> adminLines,
        List<LocatorCountry> locatorCountries,
        Elevation elevation,
        List<String> credits) {

    public Geography {
        Requirement.require(
                editions.keySet().containsAll(Arrays.asList(Edition.values())), "every edition", editions.keySet());
        editions = Collections.unmodifiableMap(new EnumMap<>(editions));
        settlements = List.copyOf(settlements);
        lakes = List.copyOf(lakes);
        rivers = List.copyOf(rivers);
        roads = List.copyOf(roads);
        adminLines = List.copyOf(adminLines);
        locatorCountries = List.copyOf(locatorCountries);
        credits = List.copyOf(credits);
    }

    /** The borders of one edition. */
    public BorderEdition edition(Edition edition) {
        return Objects.requireNonNull(editions.get(edition));
    }
}
