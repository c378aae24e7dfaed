package org.exclave.mapbuilder;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Roads as a sign that there is one: straight from settlement to settlement. */
final class RoadRows {

    private record Road(String name, List<String> through) {}

    private static final List<Road> ROADS = List.of(
            new Road(
                    "Osh – Batken – Isfana",
                    List.of(
                            "Osh",
                            "Nookat",
                            "Kyzyl-Kyya",
                            "Pulgon",
                            "kyzyl-bel",
                            "Batken",
                            "orto-boz",
                            "Samarkandyk",
                            "Ak-Tatyr",
                            "arka",
                            "borborduk",
                            "Kulundu",
                            "Razzakov")),
            new Road("Isfara – Chorku – Vorukh", List.of("Isfara", "chorku", "Vorukh")),
            new Road("Khujand – Isfara – Konibodom", List.of("Khujand", "Isfara", "Konibodom")));

    private static final Credit CREDIT =
            new Credit("Exclave, through points of GeoNames and of data/places.json", Credit.CC_BY);

    private final GeometryFactory factory;
    private final List<GeoJsonFile.Feature> settlements;
    private final List<CataloguePlace> places;

    RoadRows(GeometryFactory factory, List<GeoJsonFile.Feature> settlements, List<CataloguePlace> places) {
        this.factory = factory;
        this.settlements = settlements;
        this.places = places;
    }

    List<Row> rows() {
        return ROADS.stream().map(this::row).toList();
    }

    private Row row(Road road) {
        Coordinate[] points = road.through().stream().map(this::position).toArray(Coordinate[]::new);
        return new Row(Lines.multi(factory.createLineString(points)), CREDIT)
                .with("name", road.name())
                .with("schematic", true)
                .with("note", "Straight between " + String.join(", ", road.through()));
    }

    private Coordinate position(String name) {
        return Stream.concat(
                        settlements.stream()
                                .filter(settlement -> name.equals(settlement.text("name")))
                                .map(settlement -> settlement.geometry().getCoordinate()),
                        places.stream().filter(place -> place.id().equals(name)).map(CataloguePlace::position))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no place " + name));
    }
}
