package org.exclave.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exclave.geography.AdminLine;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.BorderLine;
import org.exclave.geography.Country;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;
import org.exclave.geography.IndexedArea;
import org.exclave.geography.Lake;
import org.exclave.geography.LocatorCountry;
import org.exclave.geography.River;
import org.exclave.geography.Road;
import org.exclave.geography.Settlement;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** The geography, projected once for drawing. Shared by every picture; any thread may use it. */
public final class MapShapes {

    /** A thing of the map with its projected geometry. */
    record Drawn<T>(T thing, WorldShape shape) {}

    /** What one edition of the border draws. */
    record EditionShapes(
            ShapeIndex<Country> countries,
            ShapeIndex<BorderLine> borderLines,
            ShapeIndex<Exclave> exclaves,
            Map<String, IndexedArea> interiors) {

        /** Whether a point, in degrees, lies in a country but in none of the exclaves. */
        boolean inMainPart(String country, double longitude, double latitude) {
            IndexedArea interior = interiors.get(country);
            Coordinate point = new Coordinate(longitude, latitude);
            return interior != null
                    && interior.holds(longitude, latitude)
                    && exclaves.stream()
                            .map(exclave -> exclave.thing().area())
                            .noneMatch(area -> area.getEnvelopeInternal().contains(point)
                                    && SimplePointInAreaLocator.locate(point, area) == Location.INTERIOR);
        }
    }

    private final Map<Edition, EditionShapes> editions = new EnumMap<>(Edition.class);
    private final Geography geography;
    private final ShapeIndex<LocatorCountry> surroundings;
    private final ShapeIndex<Lake> lakes;
    private final ShapeIndex<River> rivers;
    private final List<RiverCourse> riverCourses;
    private final ShapeIndex<Road> roads;
    private final ShapeIndex<AdminLine> adminLines;
    private final Relief relief;
    private final List<Settlement> settlements;

    /** Projects all of it, which takes a moment; the geography is not changed. */
    public MapShapes(Geography geography) {
        this.geography = geography;
        surroundings = projected(geography.locatorCountries(), LocatorCountry::area);
        lakes = projected(geography.lakes(), Lake::area);
        rivers = projected(geography.rivers(), River::course);
        riverCourses = RiverCourse.of(geography.rivers());
        roads = projected(geography.roads(), Road::course);
        adminLines = projected(geography.adminLines(), AdminLine::line);
        relief = new Relief(geography.elevation());
        settlements = geography.settlements().stream()
                .sorted(Comparator.comparingInt(Settlement::population)
                        .reversed()
                        .thenComparing(Settlement::name)
                        .thenComparingDouble(Settlement::longitude))
                .toList();
    }

    /** Lines and areas of one edition run along one another, so they are projected together. */
    private static EditionShapes project(BorderEdition borders) {
        List<Geometry> geometries = new ArrayList<>();
        borders.countries().forEach(country -> geometries.add(country.area()));
        borders.borderLines().forEach(line -> geometries.add(line.line()));
        borders.exclaves().forEach(exclave -> geometries.add(exclave.area()));
        Iterator<WorldShape> shapes = Generalisation.of(geometries).iterator();
        return new EditionShapes(
                indexed(borders.countries(), shapes),
                indexed(borders.borderLines(), shapes),
                indexed(borders.exclaves(), shapes),
                borders.countries().stream()
                        .collect(Collectors.toMap(
                                Country::code, country -> new IndexedArea(country.area()))));
    }

    private static <T> ShapeIndex<T> projected(List<T> things, Function<T, Geometry> geometry) {
        return indexed(things, Generalisation.of(things.stream().map(geometry).toList()).iterator());
    }

    private static <T> ShapeIndex<T> indexed(List<T> things, Iterator<WorldShape> shapes) {
        return new ShapeIndex<>(
                things.stream().map(thing -> new Drawn<>(thing, shapes.next())).toList());
    }

    /** The shapes of an edition, projected when it is first asked for. */
    synchronized EditionShapes edition(Edition edition) {
        return editions.computeIfAbsent(edition, wished -> project(geography.edition(wished)));
    }

    ShapeIndex<LocatorCountry> surroundings() {
        return surroundings;
    }

    ShapeIndex<Lake> lakes() {
        return lakes;
    }

    ShapeIndex<River> rivers() {
        return rivers;
    }

    /** Those that have a name. */
    List<RiverCourse> riverCourses() {
        return riverCourses;
    }

    ShapeIndex<Road> roads() {
        return roads;
    }

    ShapeIndex<AdminLine> adminLines() {
        return adminLines;
    }

    Relief relief() {
        return relief;
    }

    /** Whether a point, in degrees, lies in standing water. */
    boolean inWater(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        return lakes.all().stream()
                .map(lake -> lake.thing().area())
                .anyMatch(area -> area.getEnvelopeInternal().contains(point)
                        && SimplePointInAreaLocator.locate(point, area) == Location.INTERIOR);
    }

    /** From the most populous to the least. */
    List<Settlement> settlements() {
        return settlements;
    }
}
