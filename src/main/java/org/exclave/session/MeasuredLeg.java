package org.exclave.session;

import org.exclave.geography.GeodesicLeg;

/**
 * The way from one point of a {@link Measurement} to the next.
 *
 * @param way the geodesic between them
 */
public record MeasuredLeg(MeasuredPoint from, MeasuredPoint to, GeodesicLeg way) {

    /** Beyond so many degrees a direction says little. */
    private static final double VAGUE_DEGREES = 15;

    /** The way between two points. */
    static MeasuredLeg between(MeasuredPoint from, MeasuredPoint to) {
        return new MeasuredLeg(from, to, GeodesicLeg.between(from.coordinate(), to.coordinate()));
    }

    /** By how many metres the length may be wrong, since its ends are only known to lie within a radius. */
    public double radiusMeters() {
        return from.radiusMeters() + to.radiusMeters();
    }

    /** Whether it has a direction that is known better than to {@value #VAGUE_DEGREES} degrees. */
    public boolean isDirected() {
        return way.meters() > 0 && radiusMeters() < way.meters() * Math.sin(Math.toRadians(VAGUE_DEGREES));
    }
}
