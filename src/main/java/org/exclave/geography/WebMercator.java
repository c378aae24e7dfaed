package org.exclave.geography;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Spherical Mercator in metres (EPSG:3857), as tile files use it. Formula: EPSG method 1024. */
final class WebMercator {

    /** Half the width of the projected world, in metres. */
    static final double HALF = 20_037_508.342789244;

    /** The latitude, in degrees, at which the projected world is a square. */
    private static final double MAX_LATITUDE = 85.0511287798066;

    private WebMercator() {}

    /** All that can be projected, in degrees. */
    static Envelope world() {
        return new Envelope(-180, 180, -MAX_LATITUDE, MAX_LATITUDE);
    }

    /** A rectangle in degrees, cut to the world; empty when it is none. */
    static Optional<Envelope> box(double west, double south, double east, double north) {
        boolean ordered = west < east && south < north;
        if (!ordered) {
            return Optional.empty();
        }
        Envelope cut = new Envelope(west, east, south, north).intersection(world());
        return cut.getWidth() > 0 && cut.getHeight() > 0 ? Optional.of(cut) : Optional.empty();
    }

    /** A rectangle in metres as one in degrees; empty when it is none. */
    static Optional<Envelope> boxOfMeters(double west, double south, double east, double north) {
        return box(longitude(west), latitude(south), longitude(east), latitude(north));
    }

    private static double longitude(double meters) {
        return meters / HALF * 180;
    }

    private static double latitude(double meters) {
        return Math.toDegrees(Math.atan(Math.sinh(meters / HALF * Math.PI)));
    }
}
