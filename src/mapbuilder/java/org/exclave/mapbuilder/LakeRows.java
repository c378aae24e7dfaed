package org.exclave.mapbuilder;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.exclave.geography.GeodesicMeasure;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Standing waters: those of OpenStreetMap, those of GSHHG where OpenStreetMap has none, and Tortkul reservoir as a round
 * sign of its size. Outlines and islands of three or four corners are none and stay out. Largest first.
 */
final class LakeRows {

    private static final Logger LOG = System.getLogger(LakeRows.class.getName());
    private static final int FEWEST_POINTS = 5;
    private static final double SAME_WATER = 0.2;
    private static final Coordinate TORTKUL = new Coordinate(70.6961, 39.9928);
    private static final double TORTKUL_KM2 = 6.75;
    private static final int CORNERS_OF_CIRCLE = 48;

    private final GeometryFactory factory;

    LakeRows(GeometryFactory factory) {
        this.factory = factory;
    }

    List<Row> rows(List<GeoJsonFile.Feature> openStreetMapSource, List<GeoJsonFile.Feature> gshhgSource) {
        List<GeoJsonFile.Feature> openStreetMap = valid(openStreetMapSource);
        List<GeoJsonFile.Feature> gshhg = valid(gshhgSource);
        List<Row> rows = new ArrayList<>();
        Polygon tortkul = circle(TORTKUL, TORTKUL_KM2);
        List<GeoJsonFile.Feature> outlined = openStreetMap.stream()
                .filter(lake -> lake.geometry().getNumPoints() > FEWEST_POINTS && !lake.geometry().intersects(tortkul))
                .toList();
        LOG.log(Level.INFO, "left out {0} waters of OpenStreetMap", openStreetMap.size() - outlined.size());
        outlined.forEach(lake -> rows.add(outlined(lake, nameOf(lake, gshhg), Credit.ODBL)));
        gshhg.stream()
                .filter(lake -> !isDrawn(lake, outlined))
                .forEach(lake -> rows.add(outlined(lake, lake.text("name"), Credit.LGPL)));
        rows.add(lake(tortkul, new Credit("Exclave, by hand", "GPL-3.0-or-later"))
                .with("name", "Tortkul reservoir")
                .with("schematic", true)
                .with("note", "Only the middle and the size of 6.75 km2 are known; the circle is a sign of that size."));
        rows.sort(Comparator.comparingDouble((Row row) -> -GeodesicMeasure.areaKm2(row.geometry())));
        return rows;
    }

    /** Some outlines of the sources cross themselves; the largest sound piece of each remains. */
    private static List<GeoJsonFile.Feature> valid(List<GeoJsonFile.Feature> lakes) {
        return lakes.stream()
                .map(lake -> new GeoJsonFile.Feature(outline(GeometryFixer.fix(lake.geometry())), lake.properties()))
                .toList();
    }

    /** The largest part without islands of three or four corners. */
    private static Polygon outline(Geometry area) {
        Polygon largest = IntStream.range(0, area.getNumGeometries())
                .mapToObj(part -> (Polygon) area.getGeometryN(part))
                .max(Comparator.comparingDouble(Geometry::getArea))
                .orElseThrow();
        LinearRing[] islands = IntStream.range(0, largest.getNumInteriorRing())
                .mapToObj(largest::getInteriorRingN)
                .filter(island -> island.getNumPoints() > FEWEST_POINTS)
                .toArray(LinearRing[]::new);
        return area.getFactory().createPolygon(largest.getExteriorRing(), islands);
    }

    private static Row outlined(GeoJsonFile.Feature lake, @Nullable String name, String licence) {
        return lake((Polygon) lake.geometry(), new Credit(lake.requiredText("source"), licence))
                .with("name", name)
                .with("schematic", false);
    }

    private static Row lake(Polygon area, Credit credit) {
        return new Row(area, credit).with("area_km2", GeodesicMeasure.areaKm2(area));
    }

    private static @Nullable String nameOf(GeoJsonFile.Feature lake, List<GeoJsonFile.Feature> named) {
        return named.stream()
                .filter(other -> shareOf(lake.geometry(), other.geometry()) > SAME_WATER)
                .findFirst()
                .map(other -> other.text("name"))
                .orElse(null);
    }

    private static boolean isDrawn(GeoJsonFile.Feature lake, List<GeoJsonFile.Feature> drawn) {
        return drawn.stream().anyMatch(other -> shareOf(lake.geometry(), other.geometry()) > SAME_WATER);
    }

    private static double shareOf(Geometry area, Geometry other) {
        return area.intersection(other).getArea() / area.getArea();
    }

    /** A circle on the ellipsoid with the given area. */
    private Polygon circle(Coordinate centre, double areaKm2) {
        double turn = 2 * Math.PI / CORNERS_OF_CIRCLE;
        double radiusMeters = 1000 * Math.sqrt(areaKm2 / (CORNERS_OF_CIRCLE / 2.0 * Math.sin(turn)));
        Coordinate[] corners = new Coordinate[CORNERS_OF_CIRCLE + 1];
        for (int i = 0; i < CORNERS_OF_CIRCLE; i++) {
            GeodesicData corner =
                    Geodesic.WGS84.Direct(centre.y, centre.x, 360.0 * i / CORNERS_OF_CIRCLE, radiusMeters);
            corners[i] = new Coordinate(corner.lon2, corner.lat2);
        }
        corners[CORNERS_OF_CIRCLE] = corners[0].copy();
        return factory.createPolygon(corners);
    }
}
