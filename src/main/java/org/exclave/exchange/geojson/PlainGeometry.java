package org.exclave.exchange.geojson;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The rules for geometries of every format that a stranger may have written, held before any library sees them: places on the
 * ground, lines of two places or more, rings that are closed. Areas with holes are refused: without its holes an area would
 * claim ground that it does not mean, such as the exclaves in a country.
 */
public final class PlainGeometry {

    /** The most places that one feature may have; any shape of the atlas has fewer. */
    public static final int MOST_PLACES = 20_000;

    /** Signs of a number; no format needs more. */
    private static final int LONGEST_NUMBER = 64;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int SHORTEST_RING = 4;

    private PlainGeometry() {}

    /**
     * A place on the ground.
     *
     * @param where in the file, for the fault
     */
    public static Coordinate place(double longitude, double latitude, String where) throws FeatureFault {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new FeatureFault(where, "range", Double.toString(longitude), Double.toString(latitude));
        }
        return new Coordinate(longitude, latitude);
    }

    /**
     * A place on the ground.
     *
     * @param longitude a decimal number
     * @param latitude a decimal number
     * @param where in the file, for the fault
     */
    public static Coordinate place(String longitude, String latitude, String where) throws FeatureFault {
        return place(number(longitude, where), number(latitude, where), where);
    }

    /** A decimal number without the words and letters that Java knows beside. */
    public static double number(String text, String where) throws FeatureFault {
        for (int i = 0; i < text.length(); i++) {
            if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
                throw new FeatureFault(where, "number");
            }
        }
        try {
            return Double.parseDouble(text.length() > LONGEST_NUMBER ? "" : text);
        } catch (NumberFormatException none) {
            throw new FeatureFault(where, "number");
        }
    }

    /** A line of two places or more. */
    public static LineString line(Coordinate[] places, String where) throws FeatureFault {
        if (places.length < 2) {
            throw new FeatureFault(where, "line", places.length);
        }
        return GEOMETRIES.createLineString(places);
    }

    /** The area within a closed ring. */
    public static Polygon area(Coordinate[] ring, String where) throws FeatureFault {
        if (ring.length < SHORTEST_RING) {
            throw new FeatureFault(where, "ring", ring.length);
        }
        if (!ring[0].equals2D(ring[ring.length - 1])) {
            throw new FeatureFault(where + "[" + (ring.length - 1) + "]", "open");
        }
        return GEOMETRIES.createPolygon(ring);
    }

    /** Refuses an area without an outline, or with holes. */
    public static void requireOneRing(int rings, String where) throws FeatureFault {
        if (rings == 0) {
            throw new FeatureFault(where, "ring", 0);
        }
        if (rings > 1) {
            throw new FeatureFault(where + "[1]", "hole");
        }
    }
}
