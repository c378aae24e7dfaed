package org.exclave.geography;

import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas, lengths and distances on the ellipsoid of WGS 84, by the formulas of Karney (2013) as in GeographicLib.
 * Geometries are in degrees, EPSG:4326. The edges of areas and lengths are taken as geodesics, which differs from the
 * straight line of the map by less than a metre for edges below 5 km.
 */
public final class GeodesicMeasure {

    private static final double SQUARE_METERS_PER_KM2 = 1e6;
    private static final double METERS_PER_KM = 1e3;

    private GeodesicMeasure() {}

    /** The area in square kilometres; holes do not count, parts add up, points and lines have none. */
    public static double areaKm2(Geometry geometry) {
        double squareMeters = 0;
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            Geometry piece = geometry.getGeometryN(part);
            if (piece instanceof Polygon polygon) {
                squareMeters += ringArea(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    squareMeters -= ringArea(polygon.getInteriorRingN(hole));
                }
            }
        }
        return squareMeters / SQUARE_METERS_PER_KM2;
    }

    private static double ringArea(LinearRing ring) {
        return ringSquareMeters(Arrays.asList(ring.getCoordinates()));
    }

    /**
     * The area within a ring of geodesics in square metres, 0 or more, whichever way round it runs. A ring that crosses
     * itself encloses what lies to one side of it less what lies to the other, as in GeographicLib.
     *
     * @param corners in degrees; the first need not be repeated at the end; fewer than three enclose nothing
     */
    public static double ringSquareMeters(List<Coordinate> corners) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        corners.forEach(corner -> area.AddPoint(corner.y, corner.x));
        return Math.abs(area.Compute(false, true).area);
    }

    /** The length in kilometres; of an area the length of all its rings. */
    public static double lengthKm(Geometry geometry) {
        double[] meters = {0};
        geometry.apply((GeometryComponentFilter) component -> {
            if (component instanceof LineString line) {
                meters[0] += lineLength(line.getCoordinateSequence());
            }
        });
        return meters[0] / METERS_PER_KM;
    }

    private static double lineLength(CoordinateSequence points) {
        double meters = 0;
        for (int i = 1; i < points.size(); i++) {
            meters += distanceMeters(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
        return meters;
    }

    /** The distance between two points in metres. */
    public static double distanceMeters(
            double longitude, double latitude, double otherLongitude, double otherLatitude) {
        return Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude, GeodesicMask.DISTANCE).s12;
    }

    /**
     * The distance from a point to the nearest place of a line, or of the outline of an area, in metres; 0 only on the
     * line itself. Who asks often for the same line should keep a {@link MeasuredLine}.
     *
     * @throws IllegalArgumentException when the geometry has no point
     */
    public static double distanceMeters(Coordinate point, Geometry line) {
        return new MeasuredLine(line).distanceMeters(point.getX(), point.getY());
    }
}
