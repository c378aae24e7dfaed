package org.exclave.annotation;

import java.util.function.UnaryOperator;

/**
 * A turn on the ground about a place, by the plane that touches the globe there: shapes as large as a valley keep their
 * form, those of thousands of kilometres do not.
 *
 * @param degrees clockwise
 * @param about what stays where it is
 */
public record Turn(double degrees, Position about) implements UnaryOperator<Position> {

    /** @throws IllegalArgumentException when the angle is no number */
    public Turn {
        if (!Double.isFinite(degrees)) {
            throw new IllegalArgumentException("no angle: " + degrees);
        }
    }

    /** Where a place comes to lie; none leaves the globe. */
    @Override
    public Position apply(Position place) {
        double angle = Math.toRadians(degrees);
        double shrunk = Math.max(1e-6, Math.cos(Math.toRadians(about.latitude())));
        double east = (place.longitude() - about.longitude()) * shrunk;
        double north = place.latitude() - about.latitude();
        double turnedEast = east * Math.cos(angle) + north * Math.sin(angle);
        double turnedNorth = north * Math.cos(angle) - east * Math.sin(angle);
        return new Position(
                Math.clamp(about.longitude() + turnedEast / shrunk, -180, 180),
                Math.clamp(about.latitude() + turnedNorth, -90, 90));
    }
}
