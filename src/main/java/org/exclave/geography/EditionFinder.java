package org.exclave.geography;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Tells how places lie to the border in one edition. */
final class EditionFinder {

    /** Each place is asked for once, which is less work than an index of every edition, and 35 MB less to keep. */
    private record Area(String name, Envelope frame, PointOnGeometryLocator inside) {

        Area(String name, Geometry geometry) {
            this(name, geometry.getEnvelopeInternal(), new SimplePointInAreaLocator(geometry));
        }

        boolean contains(Coordinate point) {
            return frame.contains(point) && inside.locate(point) == Location.INTERIOR;
        }
    }

    private record Outline(Area area, MeasuredLine line) {

        NearestExclave seenFrom(Coordinate point) {
            boolean inside = area.contains(point);
            return new NearestExclave(area.name(), inside ? 0 : line.distanceMeters(point.x, point.y), inside);
        }
    }

    private final List<Area> countries;
    private final List<MeasuredLine> lines;
    private final MeasuredLine kyrgyzTajik;
    private final List<Outline> exclaves;

    EditionFinder(BorderEdition borders) {
        countries = borders.countries().stream()
                .map(country -> new Area(country.code(), country.area()))
                .toList();
        kyrgyzTajik = new MeasuredLine(
                borders.borderLine(BorderEdition.KYRGYZ_TAJIK).orElseThrow().line());
        lines = borders.borderLines().stream()
                .map(line -> line.pair().equals(BorderEdition.KYRGYZ_TAJIK) ? kyrgyzTajik : new MeasuredLine(line.line()))
                .toList();
        exclaves = borders.exclaves().stream()
                .map(exclave ->
                        new Outline(new Area(exclave.id(), exclave.area()), new MeasuredLine(exclave.area())))
                .toList();
    }

    SideOfBorder side(double longitude, double latitude, double radiusMeters) {
        Coordinate point = new Coordinate(longitude, latitude);
        return new SideOfBorder(
                country(point, radiusMeters), kyrgyzTajik.distanceMeters(longitude, latitude), nearestExclave(point));
    }

    /** The place of the Kyrgyz–Tajik line that is nearest to a point in degrees. */
    NearestPoint nearestOfLine(double longitude, double latitude) {
        return kyrgyzTajik.nearest(longitude, latitude);
    }

    private String country(Coordinate point, double radiusMeters) {
        if (lines.stream().anyMatch(line -> line.isWithin(point.x, point.y, radiusMeters))) {
            return SideOfBorder.UNCERTAIN;
        }
        return countries.stream()
                .filter(country -> country.contains(point))
                .findFirst()
                .map(Area::name)
                .orElse(SideOfBorder.OUTSIDE);
    }

    private NearestExclave nearestExclave(Coordinate point) {
        return exclaves.stream()
                .map(exclave -> exclave.seenFrom(point))
                .min(Comparator.comparingDouble(NearestExclave::distanceMeters))
                .orElseThrow();
    }
}
