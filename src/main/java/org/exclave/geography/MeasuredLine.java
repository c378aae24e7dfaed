package org.exclave.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * A line, or the outline of an area, prepared for many questions of how far it is. Its edges are straight in degrees, as
 * the map file gives them and the map draws them to less than a pixel; they are not geodesics. Immutable.
 *
 * <p>The nearest place is first sought on straight chords through the earth between neighbouring points, none longer than
 * {@value #LONGEST_CHORD_METERS} m, which lie at most 8 cm below the ellipsoid. Chords stand in runs with a box around
 * each, so that most are never looked at. On every chord that may hold the nearest place a {@link GeodesicFoot} then finds
 * it on the ellipsoid. The distance is good to a millimetre.
 */
final class MeasuredLine {

    private static final double LONGEST_CHORD_METERS = 2000;
    private static final int CHORDS_IN_RUN = 64;
    private static final double RADIUS = 6_371_000;

    /** By how much the straight way may misjudge which of two chords is nearer, since they lie below the ellipsoid. */
    private static final double DEPTH_METERS = 0.2;

    /** By how much the curvature of the ellipsoid differs from one direction to another. */
    private static final double UNEVENNESS = 0.01;

    private final List<ChordRun> runs = new ArrayList<>();

    /**
     * @param line in degrees, EPSG:4326; edges are straight in degrees
     * @throws IllegalArgumentException when the geometry has no point
     */
    MeasuredLine(Geometry line) {
        Requirement.line(line);
        line.apply((GeometryComponentFilter) component -> {
            if (component instanceof LineString || component instanceof Point) {
                addRuns(densified(component.getCoordinates()));
            }
        });
    }

    /** The geodesic distance in metres from a point in degrees to the nearest place of the line. */
    double distanceMeters(double longitude, double latitude) {
        return nearest(longitude, latitude).distanceMeters();
    }

    /** The place of the line that is nearest to a point in degrees. */
    NearestPoint nearest(double longitude, double latitude) {
        Requirement.position(longitude, latitude);
        double[] from = EarthCentred.of(longitude, latitude);
        double straight = Double.POSITIVE_INFINITY;
        for (ChordRun run : runs) {
            straight = Math.min(straight, run.straightDistance(from, straight));
        }
        GeodesicFoot foot = new GeodesicFoot(longitude, latitude);
        double within = straight + misjudgement(straight);
        runs.forEach(run -> run.offer(from, within, foot));
        return foot.nearest();
    }

    /** A way on a circle of radius R is longer than the straight one, d, by about d³/24R². */
    private static double misjudgement(double meters) {
        return DEPTH_METERS + UNEVENNESS * meters * meters * meters / (24 * RADIUS * RADIUS);
    }

    /**
     * Whether the geodesic distance from a point in degrees is no longer than so many metres: the same as to compare
     * {@link #distanceMeters}, but mostly answered on straight ways alone, and only just at the limit on the ellipsoid.
     *
     * @param meters 0 or more
     */
    boolean isWithin(double longitude, double latitude, double meters) {
        Requirement.position(longitude, latitude);
        double[] from = EarthCentred.of(longitude, latitude);
        double beyond = meters + DEPTH_METERS;
        double straight = beyond;
        for (ChordRun run : runs) {
            straight = Math.min(straight, run.straightDistance(from, straight));
        }
        if (straight >= beyond) {
            return false;
        }
        double longest = straight + misjudgement(straight) + straight * straight * straight / (24 * RADIUS * RADIUS);
        return longest <= meters || distanceMeters(longitude, latitude) <= meters;
    }

    private void addRuns(List<Coordinate> points) {
        int first = 0;
        do {
            int last = Math.min(first + CHORDS_IN_RUN, points.size() - 1);
            runs.add(new ChordRun(points.subList(first, last + 1)));
            first = last;
        } while (first < points.size() - 1);
    }

    private static List<Coordinate> densified(Coordinate[] points) {
        List<Coordinate> dense = new ArrayList<>(points.length);
        dense.add(points[0]);
        for (int i = 1; i < points.length; i++) {
            Coordinate from = points[i - 1];
            Coordinate to = points[i];
            double meters = EarthCentred.distance(EarthCentred.of(from.x, from.y), EarthCentred.of(to.x, to.y));
            int pieces = Math.max(1, (int) Math.ceil(meters / LONGEST_CHORD_METERS));
            for (int piece = 1; piece < pieces; piece++) {
                double part = (double) piece / pieces;
                dense.add(new Coordinate(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)));
            }
            dense.add(to);
        }
        return dense;
    }
}
