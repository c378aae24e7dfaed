package org.exclave.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * A line, or the outline of an area, prepared for many questions of how far it is. Immutable.
 *
 * <p>The nearest place is sought on straight chords through the earth between neighbouring points, none longer than
 * {@value #LONGEST_CHORD_METERS} m, which lie at most 8 cm below the ellipsoid; from there the distance is the geodesic of
 * GeographicLib. Within 100 km the answer is good to a decimetre, farther away to one part in three hundred. Chords stand
 * in runs with a box around each, so that most are never looked at.
 */
final class MeasuredLine {

    private static final double LONGEST_CHORD_METERS = 2000;
    private static final int CHORDS_IN_RUN = 64;

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
        Requirement.position(longitude, latitude);
        double[] from = EarthCentred.of(longitude, latitude);
        ChordRun.Nearest nearest = new ChordRun.Nearest();
        runs.forEach(run -> run.seek(from, nearest));
        return GeodesicMeasure.distanceMeters(longitude, latitude, nearest.longitude(), nearest.latitude());
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
