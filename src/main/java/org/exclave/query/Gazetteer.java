package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Place;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;
import org.exclave.geography.Settlement;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/**
 * Gathers the places of map and catalogue, each once. An exclave is one place in all editions, its extent large enough for
 * every one of them.
 */
final class Gazetteer {

    private final List<NamedPlace> places = new ArrayList<>();

    private Gazetteer() {}

    static List<NamedPlace> of(Geography geography, Catalog catalog) {
        Gazetteer gazetteer = new Gazetteer();
        Map<String, List<Exclave>> exclaves = new LinkedHashMap<>();
        for (BorderEdition edition : geography.editions().values()) {
            edition.exclaves().forEach(exclave ->
                    exclaves.computeIfAbsent(exclave.id(), _ -> new ArrayList<>()).add(exclave));
        }
        exclaves.values().forEach(editions -> gazetteer.add(exclave(editions)));
        catalog.places().forEach(place -> gazetteer.add(catalogued(place)));
        geography.settlements().forEach(settlement -> gazetteer.add(settlement(settlement)));
        return List.copyOf(gazetteer.places);
    }

    private void add(NamedPlace added) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isSameAs(added)) {
                places.set(i, places.get(i).with(added));
                return;
            }
        }
        places.add(added);
    }

    private static NamedPlace exclave(List<Exclave> editions) {
        Exclave latest = editions.getLast();
        Envelope box = new Envelope();
        editions.forEach(edition -> box.expandToInclude(edition.area().getEnvelopeInternal()));
        List<String> inLanguages = editions.stream()
                .flatMap(edition -> edition.names().values().stream())
                .toList();
        Point centre = latest.centroid();
        Map<String, String> byLanguage = new HashMap<>();
        editions.forEach(edition -> byLanguage.putAll(edition.names()));
        String name = latest.names().getOrDefault("en", latest.id());
        return new NamedPlace(
                name,
                byLanguage,
                PlaceKind.EXCLAVE,
                latest.owner(),
                latest.host(),
                centre.getX(),
                centre.getY(),
                new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                0,
                names(name, inLanguages, List.of()));
    }

    private static NamedPlace catalogued(Place place) {
        PlaceKind kind = PlaceKind.of(place);
        return new NamedPlace(
                place.name(),
                place.names(),
                kind,
                place.country(),
                null,
                place.longitude(),
                place.latitude(),
                kind == PlaceKind.AREA
                        ? Extent.around(place.longitude(), place.latitude(), place.radiusKm())
                        : null,
                0,
                names(place.name(), place.names().values(), place.alternativeNames()));
    }

    private static NamedPlace settlement(Settlement settlement) {
        List<String> alternatives = settlement.alternativeNames().stream()
                .filter(Gazetteer::isName)
                .toList();
        return new NamedPlace(
                settlement.name(),
                settlement.names(),
                PlaceKind.of(settlement),
                settlement.country(),
                null,
                settlement.longitude(),
                settlement.latitude(),
                null,
                settlement.population(),
                names(settlement.name(), settlement.names().values(), alternatives));
    }

    private static List<PlaceName> names(String usual, Collection<String> inLanguages, Collection<String> others) {
        return Stream.of(List.of(usual), inLanguages, others)
                .flatMap(Collection::stream)
                .distinct()
                .flatMap(PlaceName::allOf)
                .distinct()
                .toList();
    }

    /** GeoNames also lists letter by letter romanisations such as “khjnd”; they begin small and nobody writes them. */
    private static boolean isName(String alternative) {
        return !alternative.isBlank() && !Character.isLowerCase(alternative.codePointAt(0));
    }
}
