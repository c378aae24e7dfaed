package org.exclave.session;

import org.exclave.annotation.Position;
import org.exclave.cartography.SnapTarget;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A point of a {@link Measurement}.
 *
 * @param position where it lies
 * @param target what of the map it was put upon, or null when it lies free
 */
public record MeasuredPoint(Position position, @Nullable SnapTarget target) {

    /** A point that lies free. */
    public static MeasuredPoint free(Position position) {
        return new MeasuredPoint(position, null);
    }

    /** A point upon something of the map. */
    public static MeasuredPoint on(SnapTarget target) {
        return new MeasuredPoint(target.position(), target);
    }

    /** How far off it may be, in metres: the radius of a place of the catalogue, otherwise 0. */
    public double radiusMeters() {
        return target == null ? 0 : target.radiusMeters();
    }

    Coordinate coordinate() {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
