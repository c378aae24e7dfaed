package org.exclave.exchange.wkt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.exchange.geojson.GroundRules;
import org.exclave.exchange.geojson.PlainGeometry;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** One geometry of well-known text as points, lines and areas; heights and measures are read over. */
final class WktGeometry {

    /** The words with which a geometry begins. */
    static final Set<String> TYPES = Set.of(
            "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int MOST_NUMBERS = 4;

    private final WktTokens tokens;
    private final GroundRules rules;
    private final List<Geometry> parts = new ArrayList<>();
    private int places;

    private WktGeometry(WktTokens tokens, GroundRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /** Reads a geometry, and nothing behind it; no parts where it is empty. */
    static List<Geometry> read(WktTokens tokens, GroundRules rules) throws IOException, FeatureFault {
        WktGeometry geometry = new WktGeometry(tokens, rules);
        geometry.take(false);
        return geometry.parts;
    }

    /** A type without the letters for heights and measures that may stand behind it. */
    static String type(String word) {
        for (String dimensions : List.of("ZM", "Z", "M")) {
            String type = word.endsWith(dimensions) ? word.substring(0, word.length() - dimensions.length()) : word;
            if (TYPES.contains(type)) {
                return type;
            }
        }
        return word;
    }

    private interface Part {
        void read() throws IOException, FeatureFault;
    }

    private void take(boolean member) throws IOException, FeatureFault {
        String type = type(tokens.peek());
        if (!TYPES.contains(type)) {
            throw strange();
        }
        tokens.take();
        if (!tokens.takes("Z") && !tokens.takes("M")) {
            tokens.takes("ZM");
        }
        if (tokens.takes("EMPTY")) {
            return;
        }
        switch (type) {
            case "POINT" -> point();
            case "LINESTRING" -> parts.add(PlainGeometry.line(places(type), type));
            case "POLYGON" -> area();
            case "MULTIPOINT" -> list(this::pointOfSeveral);
            case "MULTILINESTRING" -> list(() -> parts.add(PlainGeometry.line(places(type), type)));
            case "MULTIPOLYGON" -> list(this::area);
            default -> {
                if (member) {
                    throw new FeatureFault("geometry", "nested");
                }
                list(() -> take(true));
            }
        }
    }

    private void list(Part part) throws IOException, FeatureFault {
        require("(");
        part.read();
        while (tokens.takes(",")) {
            part.read();
        }
        require(")");
    }

    private void point() throws IOException, FeatureFault {
        require("(");
        parts.add(GEOMETRIES.createPoint(place("POINT")));
        require(")");
    }

    /** With brackets about each place, as the standard has it, or without, as many write it. */
    private void pointOfSeveral() throws IOException, FeatureFault {
        if (tokens.peek().equals("(")) {
            point();
        } else {
            parts.add(GEOMETRIES.createPoint(place("MULTIPOINT")));
        }
    }

    private void area() throws IOException, FeatureFault {
        List<Coordinate[]> rings = new ArrayList<>();
        list(() -> rings.add(places("POLYGON")));
        parts.add(rules.area(rings, "POLYGON"));
    }

    private Coordinate[] places(String where) throws IOException, FeatureFault {
        List<Coordinate> found = new ArrayList<>();
        list(() -> found.add(place(where)));
        return found.toArray(Coordinate[]::new);
    }

    private Coordinate place(String where) throws IOException, FeatureFault {
        places++;
        if (places > rules.mostPlaces()) {
            throw new FeatureFault(where, "places", rules.mostPlaces());
        }
        List<String> numbers = new ArrayList<>();
        while (!tokens.peek().equals(",") && !tokens.peek().equals(")") && numbers.size() <= MOST_NUMBERS) {
            if (tokens.peek().equals(WktTokens.END)) {
                throw strange();
            }
            PlainGeometry.number(tokens.peek(), where);
            numbers.add(tokens.take());
        }
        if (numbers.size() < 2 || numbers.size() > MOST_NUMBERS) {
            throw new FeatureFault(where, "pair");
        }
        return rules.place(numbers.get(0), numbers.get(1), where);
    }

    private void require(String expected) throws IOException, FeatureFault {
        if (!tokens.takes(expected)) {
            throw strange();
        }
    }

    private FeatureFault strange() throws IOException, FeatureFault {
        String found = tokens.peek();
        return found.equals(WktTokens.END)
                ? new FeatureFault("geometry", "wktend")
                : new FeatureFault("geometry", "wkt", FeatureProperties.shortened(found));
    }
}
