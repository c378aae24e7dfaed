package org.exclave.cartography;

import java.util.HashMap;
import java.util.Map;
import org.exclave.annotation.Position;
import org.exclave.geography.Edition;

/**
 * Where on a picture a state's name lies on dry land of it. That is asked for many places and depends on neither names nor
 * incidents, so that what has been answered is kept. Used by one thread.
 */
final class CountryRoom {

    /** Pixels above and below a name that should still be in its state. */
    private static final double CLEARANCE = 26;

    private record Place(String country, ScreenPoint at, double half) {}

    private final MapShapes shapes;
    private final Edition edition;
    private final Viewport viewport;
    private final Map<Place, Boolean> answered = new HashMap<>();

    CountryRoom(Scenery scenery, Viewport viewport) {
        this.shapes = scenery.shapes();
        this.edition = scenery.edition();
        this.viewport = viewport;
    }

    /** Whether its answers are those of another picture. */
    boolean serves(Scenery scenery, Viewport other) {
        return shapes == scenery.shapes() && edition == scenery.edition() && viewport.equals(other);
    }

    /**
     * Whether a name fits.
     *
     * @param at its middle, in logical pixels
     * @param half of its width, in logical pixels
     */
    boolean has(String country, ScreenPoint at, double half) {
        return answered.computeIfAbsent(new Place(country, at, half), this::isDryLandOfIt);
    }

    private boolean isDryLandOfIt(Place wished) {
        MapShapes.EditionShapes states = shapes.edition(edition);
        for (int column = -2; column <= 2; column++) {
            for (int row = -1; row <= 1; row++) {
                Position place = viewport.toWorld(
                        wished.at.x() + wished.half * column / 2, wished.at.y() + CLEARANCE * row);
                boolean within = states.inMainPart(wished.country, place.longitude(), place.latitude());
                if (!within || shapes.inWater(place.longitude(), place.latitude())) {
                    return false;
                }
            }
        }
        return true;
    }
}
