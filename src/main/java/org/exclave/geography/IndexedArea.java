package org.exclave.geography;

import java.util.Arrays;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

/**
 * Tells quickly, and for any thread, which places lie within an area of many corners: its edges are kept by bands of
 * latitude, as plain numbers, a fifth of the memory that the index of JTS takes. Which side a place is on is JTS's answer.
 */
public final class IndexedArea {

    private static final int EDGES_IN_A_BAND = 16;
    private static final int NUMBERS_OF_AN_EDGE = 4;

    private final Envelope frame;

    /** For each band its edges: longitude and latitude of one end, then of the other. */
    private final double[][] bands;

    /** @param area in degrees, EPSG:4326, of at least one corner */
    public IndexedArea(Geometry area) {
        frame = area.getEnvelopeInternal();
        bands = new double[Math.max(1, area.getNumPoints() / EDGES_IN_A_BAND)][0];
        int[] filled = new int[bands.length];
        area.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString ring) {
                enter(ring.getCoordinateSequence(), filled);
            }
        });
        for (int band = 0; band < bands.length; band++) {
            bands[band] = Arrays.copyOf(bands[band], filled[band]);
        }
    }

    /** @param filled how many numbers each band holds so far */
    private void enter(CoordinateSequence ring, int[] filled) {
        for (int i = 1; i < ring.size(); i++) {
            double one = ring.getY(i - 1);
            double other = ring.getY(i);
            for (int band = band(Math.min(one, other)); band <= band(Math.max(one, other)); band++) {
                filled[band] = enter(band, filled[band], ring.getX(i - 1), one, ring.getX(i), other);
            }
        }
    }

    private int enter(int band, int start, double... edge) {
        if (start == bands[band].length) {
            bands[band] = Arrays.copyOf(bands[band], Math.max(NUMBERS_OF_AN_EDGE * EDGES_IN_A_BAND, 2 * start));
        }
        System.arraycopy(edge, 0, bands[band], start, NUMBERS_OF_AN_EDGE);
        return start + NUMBERS_OF_AN_EDGE;
    }

    private int band(double latitude) {
        double height = frame.getHeight();
        double part = height > 0 ? (latitude - frame.getMinY()) / height : 0;
        return Math.clamp((int) (part * bands.length), 0, bands.length - 1);
    }

    /** Whether a place, in degrees, lies within; not on the edge. */
    public boolean holds(double longitude, double latitude) {
        Coordinate place = new Coordinate(longitude, latitude);
        if (!frame.contains(place)) {
            return false;
        }
        RayCrossingCounter crossings = new RayCrossingCounter(place);
        double[] edges = bands[band(latitude)];
        Coordinate one = new Coordinate();
        Coordinate other = new Coordinate();
        for (int i = 0; i < edges.length && !crossings.isOnSegment(); i += NUMBERS_OF_AN_EDGE) {
            one.x = edges[i];
            one.y = edges[i + 1];
            other.x = edges[i + 2];
            other.y = edges[i + 3];
            crossings.countSegment(one, other);
        }
        return crossings.getLocation() == Location.INTERIOR;
    }
}
