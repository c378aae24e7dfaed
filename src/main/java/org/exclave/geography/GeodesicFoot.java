package org.exclave.geography;

import net.sf.geographiclib.Constants;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * Drops perpendiculars on the ellipsoid from one place on edges that are straight in degrees, and keeps the nearest foot.
 *
 * <p>At the foot the geodesic meets the edge at a right angle. From a first guess the foot is moved by the part of the way
 * that runs along the edge, until that is below {@value #FINE_METERS} m; on a plane one step would do.
 */
final class GeodesicFoot {

    private static final double FINE_METERS = 5e-5;
    private static final int MOST_STEPS = 20;
    private static final double ECCENTRICITY_SQUARED = Constants.WGS84_f * (2 - Constants.WGS84_f);

    private final double longitude;
    private final double latitude;
    private double nearestLongitude;
    private double nearestLatitude;
    private double nearestMeters = Double.POSITIVE_INFINITY;

    GeodesicFoot(double longitude, double latitude) {
        this.longitude = longitude;
        this.latitude = latitude;
    }

    /** Looks whether the nearest place lies on this edge; the guess is the part of the edge before its foot, 0 to 1. */
    void seek(Coordinate start, Coordinate end, double guess) {
        double along = guess;
        double step;
        int steps = 0;
        do {
            double east = start.x + along * (end.x - start.x);
            double north = start.y + along * (end.y - start.y);
            GeodesicData way = Geodesic.WGS84.Inverse(
                    latitude, longitude, north, east, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
            keep(east, north, way.s12);
            double phi = Math.toRadians(north);
            double bulge = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) * Math.sin(phi);
            double normal = Constants.WGS84_a / Math.sqrt(bulge);
            double edgeEast = normal * Math.cos(phi) * Math.toRadians(end.x - start.x);
            double edgeNorth = normal * (1 - ECCENTRICITY_SQUARED) / bulge * Math.toRadians(end.y - start.y);
            double length = Math.hypot(edgeEast, edgeNorth);
            if (length == 0) {
                return;
            }
            double azimuth = Math.toRadians(way.azi2);
            double excess = way.s12 * (edgeEast * Math.sin(azimuth) + edgeNorth * Math.cos(azimuth)) / length;
            double moved = Math.clamp(along - excess / length, 0, 1);
            step = Math.abs(moved - along) * length;
            along = moved;
            steps++;
        } while (step > FINE_METERS && steps < MOST_STEPS);
    }

    private void keep(double east, double north, double meters) {
        if (meters < nearestMeters) {
            nearestMeters = meters;
            nearestLongitude = east;
            nearestLatitude = north;
        }
    }

    /** The nearest place of all edges that were looked at, of which there must be one. */
    NearestPoint nearest() {
        return new NearestPoint(nearestLongitude, nearestLatitude, nearestMeters);
    }
}
