package org.exclave.geography;

import java.util.List;
import java.util.Map;

/**
 * A town or village, as GeoNames knows it.
 *
 * @param name the usual name in Latin letters
 * @param names by language, only where the language is certain
 * @param country country code as GeoNames gives it, whatever edition of the border is drawn
 * @param population inhabitants, 0 when unknown
 * @param featureCode GeoNames feature code: {@code PPLC} capital, {@code PPLA}, {@code PPLA2}, {@code PPLA3} seats of
 *     administration, {@code PPL} others
 * @param longitude degrees east
 * @param latitude degrees north
 * @param alternativeNames other spellings in any language, in the order of the source
 */
public record Settlement(
        String name,
        Map<String, String> names,
        String country,
        int population,
        String featureCode,
        double longitude,
        double latitude,
        List<String> alternativeNames) {

    public Settlement {
        Requirement.name(name);
        names = Requirement.names(names);
        Requirement.countryCode(country);
        Requirement.require(population >= 0, "population of 0 or more", population);
        Requirement.name(featureCode);
        Requirement.position(longitude, latitude);
        alternativeNames = List.copyOf(alternativeNames);
    }
}
