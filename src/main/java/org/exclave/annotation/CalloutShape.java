package org.exclave.annotation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words in a box, with a leader to the place that they are about. The annotation's title stands in the box, its note below.
 *
 * @param anchor the place pointed at
 * @param box the place under the middle of the box’s upper edge, so that the box hangs below; another one
 */
public record CalloutShape(Position anchor, Position box) implements Shape {

    /** The word for callouts in files. */
    public static final String KIND = "callout";

    /** @throws IllegalArgumentException when the box stands where it points */
    public CalloutShape {
        if (anchor.equals(box)) {
            throw new IllegalArgumentException("a callout points away from its box");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The place pointed at, then the middle of the upper edge of the box. */
    @Override
    public List<Position> handles() {
        return List.of(anchor, box);
    }

    @Override
    public CalloutShape bent(int handle, Position place) {
        Position other = handle == 0 ? box : anchor;
        if (place.equals(other)) {
            return this;
        }
        return handle == 0 ? new CalloutShape(place, box) : new CalloutShape(anchor, place);
    }

    /** The box moves along by as many degrees; none of both leaves the globe. */
    @Override
    public CalloutShape movedTo(Position place) {
        double longitude = box.longitude() + place.longitude() - anchor.longitude();
        double latitude = box.latitude() + place.latitude() - anchor.latitude();
        Position there = new Position(Math.clamp(longitude, -180, 180), Math.clamp(latitude, -90, 90));
        return place.equals(there) ? this : new CalloutShape(place, there);
    }

    @Override
    public CalloutShape placed(UnaryOperator<Position> to) {
        Position tip = to.apply(anchor);
        Position edge = to.apply(box);
        return tip.equals(edge) ? this : new CalloutShape(tip, edge);
    }
}
