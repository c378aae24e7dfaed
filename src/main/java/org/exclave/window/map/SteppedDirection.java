package org.exclave.window.map;

import org.exclave.annotation.Position;
import org.exclave.geography.GeodesicLeg;
import org.locationtech.jts.geom.Coordinate;

/** Keeps a leg to round directions while {@code Shift} is held. */
final class SteppedDirection {

    /** Degrees. */
    static final double STEP = 15;

    private SteppedDirection() {}

    /** The place about as far as another along the nearest direction that is a multiple of {@value #STEP} degrees. */
    static Position towards(Position from, Position to) {
        Coordinate start = new Coordinate(from.longitude(), from.latitude());
        GeodesicLeg way = GeodesicLeg.between(start, new Coordinate(to.longitude(), to.latitude()));
        double azimuth = Math.round(way.initialAzimuth() / STEP) * STEP;
        double meters = way.meters() * Math.cos(Math.toRadians(way.initialAzimuth() - azimuth));
        Coordinate end = GeodesicLeg.towards(start, azimuth, meters).to();
        return new Position(end.x, end.y);
    }
}
