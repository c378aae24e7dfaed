package org.exclave.mapbuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place of the catalogue, as far as the map needs it.
 *
 * @param id as in {@code data/places.json}
 * @param names by language
 * @param country country code, or two of them
 * @param precision how the point was found
 * @param position in degrees
 */
record CataloguePlace(String id, Map<String, String> names, String country, String precision, Coordinate position) {

    static List<CataloguePlace> read(Path file) {
        List<CataloguePlace> places = new ArrayList<>();
        for (JsonNode place : new JsonMapper().readTree(file.toFile())) {
            Map<String, String> names = new TreeMap<>();
            place.path("names").forEachEntry((language, name) -> names.put(language, name.asString()));
            places.add(new CataloguePlace(
                    place.path("id").asString(),
                    names,
                    place.path("country").asString(),
                    place.path("precision").asString(),
                    new Coordinate(place.path("longitude").asDouble(), place.path("latitude").asDouble())));
        }
        return places;
    }
}
