package org.exclave.session;

import java.util.Map;
import java.util.stream.Stream;
import org.exclave.cartography.NameLanguage;
import org.exclave.catalog.Place;
import org.exclave.geography.Exclave;
import org.exclave.geography.Settlement;
import org.exclave.query.Condition;
import org.exclave.query.IncidentFilter;
import org.exclave.query.RadiusCondition;
import org.locationtech.jts.geom.Point;

/**
 * Names the place about which a filter asks as the map names it now. A place that the atlas does not know there under that
 * name keeps its own.
 */
final class RadiusNaming {

    private final Atlas atlas;
    private final NameLanguage language;

    private record Known(String english, Map<String, String> names, String country, double longitude, double latitude) {

        /** Two places may lie on one spot; the name says which of them is meant. */
        boolean is(RadiusCondition near) {
            return longitude == near.longitude()
                    && latitude == near.latitude()
                    && Stream.concat(Stream.of(english), names.values().stream())
                            .anyMatch(name -> name.equals(near.name())
                                    || NameLanguage.first(name).equals(NameLanguage.first(near.name())));
        }
    }

    RadiusNaming(Atlas atlas, NameLanguage language) {
        this.atlas = atlas;
        this.language = language;
    }

    /** The same filter, its place named anew. */
    IncidentFilter named(IncidentFilter filter) {
        IncidentFilter named = filter;
        for (Condition condition : filter.further()) {
            if (condition instanceof RadiusCondition near && !near.name().isBlank()) {
                named = named.with(named(near));
            }
        }
        return named;
    }

    private RadiusCondition named(RadiusCondition near) {
        return Stream.of(places(), settlements(), exclaves())
                .flatMap(known -> known)
                .filter(known -> known.is(near))
                .findFirst()
                .map(known -> new RadiusCondition(
                        language.name(known.english, known.names, known.country),
                        near.longitude(),
                        near.latitude(),
                        near.kilometers()))
                .orElse(near);
    }

    private Stream<Known> places() {
        return atlas.catalog().places().stream().map(RadiusNaming::known);
    }

    private Stream<Known> settlements() {
        return atlas.geography().settlements().stream().map(RadiusNaming::known);
    }

    private Stream<Known> exclaves() {
        return atlas.geography().editions().values().stream()
                .flatMap(edition -> edition.exclaves().stream())
                .map(RadiusNaming::known);
    }

    private static Known known(Place place) {
        return new Known(place.name(), place.names(), place.country(), place.longitude(), place.latitude());
    }

    private static Known known(Settlement place) {
        return new Known(place.name(), place.names(), place.country(), place.longitude(), place.latitude());
    }

    private static Known known(Exclave exclave) {
        Point centre = exclave.centroid();
        return new Known(
                exclave.names().getOrDefault("en", exclave.id()),
                exclave.names(),
                exclave.owner(),
                centre.getX(),
                centre.getY());
    }
}
