package org.exclave.mapbuilder;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The coarse countries of the small map, by name. */
final class LocatorRows {

    private static final Credit CREDIT =
            new Credit("Natural Earth 1:50m, npm world-atlas@2.0.2", Credit.PUBLIC_DOMAIN);

    private final GeometryFactory factory;

    LocatorRows(GeometryFactory factory) {
        this.factory = factory;
    }

    List<Row> rows(List<GeoJsonFile.Feature> countries) {
        return countries.stream()
                .sorted(Comparator.comparing(country -> country.requiredText("name")))
                .map(country -> new Row(multi(country.geometry()), CREDIT).with("name", country.requiredText("name")))
                .toList();
    }

    private Geometry multi(Geometry area) {
        return area instanceof Polygon polygon ? factory.createMultiPolygon(new Polygon[] {polygon}) : area;
    }
}
