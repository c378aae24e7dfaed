package org.exclave.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.PlainGeometry;
import org.exclave.failure.AtlasDataException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The geometry of one placemark as points, lines and areas, held to the rules of {@link PlainGeometry}; heights are read
 * over, models of buildings are passed over.
 */
final class KmlGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final FeatureGathering gathering;
    private final List<Geometry> parts = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private int places;

    KmlGeometry(FeatureGathering gathering) {
        this.gathering = gathering;
    }

    /** The points, lines and areas, in the order of the file. */
    List<Geometry> parts() {
        return parts;
    }

    /** The times of a track, in the order of the file. */
    List<String> times() {
        return times;
    }

    /** Whether an element is a geometry. */
    static boolean isGeometry(String name) {
        return switch (name) {
            case "Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack", "Model" -> true;
            default -> false;
        };
    }

    /** Reads the geometry that the walk has stepped to. */
    void take(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        switch (walk.name()) {
            case "Point" -> {
                Coordinate[] found = coordinates(walk, "Point");
                if (found.length != 1) {
                    throw new FeatureFault("Point", "pair");
                }
                parts.add(GEOMETRIES.createPoint(found[0]));
            }
            case "LineString" -> parts.add(PlainGeometry.line(coordinates(walk, "LineString"), "LineString"));
            case "LinearRing" -> parts.add(PlainGeometry.area(coordinates(walk, "LinearRing"), "LinearRing"));
            case "Polygon" -> parts.add(area(walk));
            case "Track" -> parts.add(track(walk));
            case "Model" -> {
                gathering.pass("models");
                walk.skip();
            }
            default -> several(walk);
        }
    }

    private void several(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        while (walk.next()) {
            if (isGeometry(walk.name())) {
                take(walk);
            } else {
                walk.skip();
            }
        }
    }

    private Geometry area(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        List<Coordinate[]> rings = new ArrayList<>();
        boolean outlined = false;
        while (walk.next()) {
            boolean inner = walk.name().equals("innerBoundaryIs");
            if (inner && !gathering.takesShapes()) {
                throw new FeatureFault("Polygon", "hole");
            }
            if (!inner && !walk.name().equals("outerBoundaryIs")) {
                walk.skip();
                continue;
            }
            if (!inner && outlined) {
                throw new FeatureFault("Polygon", "hole");
            }
            outlined |= !inner;
            while (walk.next()) {
                rings.add(inner ? rings.size() : 0, coordinates(walk, "Polygon"));
            }
        }
        return gathering.rules().area(rings, "Polygon");
    }

    private Coordinate[] coordinates(MarkupWalk walk, String where) throws AtlasDataException, FeatureFault {
        List<Coordinate> found = new ArrayList<>();
        while (walk.next()) {
            if (!walk.name().equals("coordinates")) {
                walk.skip();
                continue;
            }
            StringTokenizer tuples = new StringTokenizer(walk.text());
            while (tuples.hasMoreTokens()) {
                found.add(place(tuples.nextToken().split(",", -1), where + "[" + found.size() + "]"));
            }
        }
        return found.toArray(Coordinate[]::new);
    }

    private Coordinate place(String[] numbers, String where) throws FeatureFault {
        places++;
        int most = gathering.rules().mostPlaces();
        if (places > most) {
            throw new FeatureFault(where, "places", most);
        }
        if (numbers.length < 2 || numbers.length > 3) {
            throw new FeatureFault(where, "pair");
        }
        return PlainGeometry.place(numbers[0], numbers[1], where);
    }

    /** A track of positions and times, of which the first and the last are kept. */
    private Geometry track(MarkupWalk walk) throws AtlasDataException, FeatureFault {
        List<Coordinate> found = new ArrayList<>();
        while (walk.next()) {
            switch (walk.name()) {
                case "when" -> times.add(walk.text().strip());
                case "coord" -> found.add(place(walk.text().strip().split("\\s+"), "Track[" + found.size() + "]"));
                default -> walk.skip();
            }
        }
        return PlainGeometry.line(found.toArray(Coordinate[]::new), "Track");
    }
}
