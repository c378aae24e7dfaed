package org.exclave.geography;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * The shortest way between two places on the ellipsoid of WGS 84, by the formulas of Karney (2013) as in GeographicLib.
 *
 * @param from where it starts, degrees east and north
 * @param to where it ends, degrees east and north
 * @param meters its length
 * @param initialAzimuth the direction in which it starts, degrees clockwise from true north, 0 to below 360; of a way
 *     without length 0 or 180, and without meaning
 * @param finalAzimuth the direction in which it arrives, in the same way
 */
public record GeodesicLeg(
        Coordinate from, Coordinate to, double meters, double initialAzimuth, double finalAzimuth) {

    /**
     * The way from one place to another, both in degrees.
     *
     * @throws IllegalArgumentException when a position is none on earth
     */
    public static GeodesicLeg between(Coordinate from, Coordinate to) {
        Requirement.position(from.x, from.y);
        Requirement.position(to.x, to.y);
        GeodesicData found = Geodesic.WGS84.Inverse(
                from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new GeodesicLeg(from, to, found.s12, clockwise(found.azi1), clockwise(found.azi2));
    }

    /** The way of so many metres that starts at a place in a direction, in degrees clockwise from true north. */
    public static GeodesicLeg towards(Coordinate from, double azimuth, double meters) {
        Requirement.position(from.x, from.y);
        GeodesicData found = Geodesic.WGS84.Direct(from.y, from.x, azimuth, meters);
        return new GeodesicLeg(
                from, new Coordinate(found.lon2, found.lat2), meters, clockwise(azimuth), clockwise(found.azi2));
    }

    /** The direction from its end back to its start, degrees clockwise from true north, 0 to below 360. */
    public double backAzimuth() {
        return clockwise(finalAzimuth + 180);
    }

    /** Places along the way that cut it into so many pieces of equal length, start and end included. */
    public List<Coordinate> cutInto(int pieces) {
        List<Coordinate> points = new ArrayList<>(pieces + 1);
        points.add(from);
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.y, from.x, to.y, to.x);
        for (int piece = 1; piece < pieces; piece++) {
            GeodesicData point = line.Position(meters * piece / pieces);
            points.add(new Coordinate(point.lon2, point.lat2));
        }
        points.add(to);
        return points;
    }

    private static double clockwise(double degrees) {
        double turned = degrees % 360;
        double positive = turned < 0 ? turned + 360 : turned;
        // −1e-15 + 360 is 360 in double precision.
        return positive >= 360 ? 0 : positive + 0.0;
    }
}
