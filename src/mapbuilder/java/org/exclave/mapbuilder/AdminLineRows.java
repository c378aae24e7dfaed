package org.exclave.mapbuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exclave.geography.GeodesicMeasure;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The lines between regions of one country, from Natural Earth, as far as they lie on that country's ground in the default
 * edition: their ends and the outer edges of regions disagree with OpenStreetMap by kilometres.
 */
final class AdminLineRows {

    private static final Credit CREDIT = new Credit("Natural Earth 1:10m admin-1 lines", Credit.PUBLIC_DOMAIN);
    private static final double SHORTEST_KM = 2;

    private static final Map<String, String> COUNTRIES = Map.of("KGZ", "KG", "TJK", "TJ", "UZB", "UZ");

    /** Names of today for those that Natural Earth has kept from Soviet times. */
    private static final Map<String, String> NAMES_OF_TODAY = Map.of(
            "Leninabad", "Sughd",
            "Tadzhikistan Territories", "Districts of Republican Subordination",
            "Ferghana", "Fergana",
            "Gorno-Badakhshan", "Kuhistoni Badakhshon");

    private final BorderRows borders;

    AdminLineRows(BorderRows borders) {
        this.borders = borders;
    }

    List<Row> rows(List<GeoJsonFile.Feature> lines) {
        List<Row> rows = new ArrayList<>();
        for (GeoJsonFile.Feature feature : lines) {
            String country = Objects.requireNonNull(COUNTRIES.get(feature.requiredText("adm0_a3")));
            Geometry onItsGround = feature.geometry().intersection(borders.area(country));
            MultiLineString inner = Lines.merged(List.of(onItsGround), onItsGround.getFactory());
            if (GeodesicMeasure.lengthKm(inner) > SHORTEST_KM) {
                rows.add(new Row(inner, CREDIT).with("name", name(feature)).with("country", country));
            }
        }
        return rows;
    }

    private static String name(GeoJsonFile.Feature feature) {
        String[] regions = feature.requiredText("name").split(" - ", 2);
        return NAMES_OF_TODAY.getOrDefault(regions[0], regions[0])
                + " – "
                + NAMES_OF_TODAY.getOrDefault(regions[1], regions[1]);
    }
}
