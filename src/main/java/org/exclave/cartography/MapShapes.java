package org.exclave.cartography;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exclave.geography.AdminLine;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.BorderLine;
import org.exclave.geography.Country;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;
import org.exclave.geography.Lake;
import org.exclave.geography.LocatorCountry;
import org.exclave.geography.River;
import org.exclave.geography.Road;
import org.exclave.geography.Settlement;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** The geography, projected once for drawing. Immutable and shared by every picture. */
public final class MapShapes {

    /** A thing of the map with its projected geometry. */
    record Drawn<T>(T thing, WorldShape shape) {}

    /** What one edition of the border draws. */
    record EditionShapes(
            List<Drawn<Country>> countries,
            List<Drawn<BorderLine>> borderLines,
            List<Drawn<Exclave>> exclaves,
            Map<String, PointOnGeometryLocator> interiors) {

        /** Whether a point, in degrees, lies in a country but in none of the exclaves. */
        boolean inMainPart(String country, double longitude, double latitude) {
            PointOnGeometryLocator interior = interiors.get(country);
            Coordinate point = new Coordinate(longitude, latitude);
            return interior != null
                    && interior.locate(point) == Location.INTERIOR
                    && exclaves.stream().noneMatch(exclave -> SimplePointInAreaLocator.locate(
                                    point, exclave.thing().area())
                            == Location.INTERIOR);
        }
    }

    private final Map<Edition, EditionShapes> editions = new EnumMap<>(Edition.class);
    private final List<Drawn<LocatorCountry>> surroundings;
    private final List<Drawn<Lake>> lakes;
    private final List<PointOnGeometryLocator> waters;
    private final List<Drawn<River>> rivers;
    private final List<RiverCourse> riverCourses;
    private final List<Drawn<Road>> roads;
    private final List<Drawn<AdminLine>> adminLines;
    private final Relief relief;
    private final List<Settlement> settlements;

    /** Projects all of it, which takes a moment; the geography is not changed. */
    public MapShapes(Geography geography) {
        geography.editions().forEach((edition, borders) -> editions.put(edition, project(borders)));
        surroundings = geography.locatorCountries().stream()
                .map(country -> new Drawn<>(country, WorldShape.of(country.area())))
                .toList();
        lakes = geography.lakes().stream()
                .map(lake -> new Drawn<>(lake, WorldShape.of(lake.area())))
                .toList();
        waters = geography.lakes().stream()
                .<PointOnGeometryLocator>map(lake -> new IndexedPointInAreaLocator(lake.area()))
                .toList();
        rivers = geography.rivers().stream()
                .map(river -> new Drawn<>(river, WorldShape.of(river.course())))
                .toList();
        riverCourses = RiverCourse.of(geography.rivers());
        roads = geography.roads().stream()
                .map(road -> new Drawn<>(road, WorldShape.of(road.course())))
                .toList();
        adminLines = geography.adminLines().stream()
                .map(line -> new Drawn<>(line, WorldShape.of(line.line())))
                .toList();
        relief = new Relief(geography.elevation());
        settlements = geography.settlements().stream()
                .sorted(Comparator.comparingInt(Settlement::population)
                        .reversed()
                        .thenComparing(Settlement::name)
                        .thenComparingDouble(Settlement::longitude))
                .toList();
    }

    private static EditionShapes project(BorderEdition borders) {
        return new EditionShapes(
                borders.countries().stream()
                        .map(country -> new Drawn<>(country, WorldShape.of(country.area())))
                        .toList(),
                borders.borderLines().stream()
                        .map(line -> new Drawn<>(line, WorldShape.of(line.line())))
                        .toList(),
                borders.exclaves().stream()
                        .map(exclave -> new Drawn<>(exclave, WorldShape.of(exclave.area())))
                        .toList(),
                borders.countries().stream()
                        .collect(Collectors.toMap(
                                Country::code, country -> new IndexedPointInAreaLocator(country.area()))));
    }

    EditionShapes edition(Edition edition) {
        EditionShapes shapes = editions.get(edition);
        if (shapes == null) {
            throw new IllegalArgumentException("the map has no edition " + edition);
        }
        return shapes;
    }

    List<Drawn<LocatorCountry>> surroundings() {
        return surroundings;
    }

    List<Drawn<Lake>> lakes() {
        return lakes;
    }

    List<Drawn<River>> rivers() {
        return rivers;
    }

    /** Those that have a name. */
    List<RiverCourse> riverCourses() {
        return riverCourses;
    }

    List<Drawn<Road>> roads() {
        return roads;
    }

    List<Drawn<AdminLine>> adminLines() {
        return adminLines;
    }

    Relief relief() {
        return relief;
    }

    /** Whether a point, in degrees, lies in standing water. */
    boolean inWater(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        return waters.stream().anyMatch(water -> water.locate(point) == Location.INTERIOR);
    }

    /** From the most populous to the least. */
    List<Settlement> settlements() {
        return settlements;
    }
}
