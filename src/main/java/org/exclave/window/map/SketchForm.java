package org.exclave.window.map;

import java.util.List;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.geography.GeodesicLeg;
import org.locationtech.jts.geom.Coordinate;

/** What becomes of places put down one after the other. */
enum SketchForm {
    LINE(2, Course.MOST),
    ARROW(2, Course.MOST),
    POLYGON(3, Course.MOST),
    /** By two opposite corners, its sides along parallels and meridians. */
    RECTANGLE(2, 2),
    /** By its middle and a place on it. */
    CIRCLE(2, 2),
    /** By their middle and a place on each. */
    RINGS(2, CircleShape.MOST + 1),
    /** By the place pointed at and the one from which its box hangs. */
    CALLOUT(2, 2),
    /** By the way of a pen. */
    FREEHAND(2, Course.MOST);

    private static final double SMALLEST_METERS = 1;
    private static final double TO_A_MILLIMETRE = 1e3;

    private final int fewest;
    private final int most;

    SketchForm(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** Whether it is whole with so many places and can take no more. */
    boolean isFull(int places) {
        return places >= most;
    }

    /** Whether places make a shape. */
    boolean isShape(List<Position> places) {
        if (places.size() < fewest) {
            return false;
        }
        return switch (this) {
            case LINE, ARROW, FREEHAND -> true;
            case CALLOUT -> !places.getFirst().equals(places.getLast());
            case POLYGON -> !places.getFirst().equals(places.getLast());
            case RECTANGLE -> places.getFirst().longitude() != places.getLast().longitude()
                    && places.getFirst().latitude() != places.getLast().latitude();
            case CIRCLE, RINGS -> !radii(places).isEmpty();
        };
    }

    /** The shape of places for which {@link #isShape} holds. */
    Shape shape(List<Position> places) {
        return switch (this) {
            case LINE, FREEHAND -> new LineShape(new Course(places));
            case ARROW -> new ArrowShape(new Course(places));
            case POLYGON -> new PolygonShape(new Course(places));
            case RECTANGLE -> {
                Position one = places.getFirst();
                Position other = places.getLast();
                yield new PolygonShape(new Course(List.of(
                        one,
                        new Position(other.longitude(), one.latitude()),
                        other,
                        new Position(one.longitude(), other.latitude()))));
            }
            case CIRCLE, RINGS -> new CircleShape(places.getFirst(), radii(places));
            case CALLOUT -> new CalloutShape(places.getFirst(), places.getLast());
        };
    }

    /**
     * Where a place is put while {@code Shift} is held: such that a rectangle is a square on the ground, its longer side
     * deciding, and any other leg keeps to {@link SteppedDirection}.
     *
     * @param last the place put down before
     */
    Position even(Position last, Position hand) {
        if (this != RECTANGLE) {
            return SteppedDirection.towards(last, hand);
        }
        double east = meters(List.of(last, new Position(hand.longitude(), last.latitude())));
        double north = meters(List.of(last, new Position(last.longitude(), hand.latitude())));
        double side = Math.max(east, north);
        double up = hand.latitude() < last.latitude() ? 180 : 0;
        double latitude = GeodesicLeg.towards(coordinate(last), up, side).to().y;
        Coordinate halfway = new Coordinate(last.longitude(), (last.latitude() + latitude) / 2);
        double across = hand.longitude() < last.longitude() ? 270 : 90;
        return new Position(GeodesicLeg.towards(halfway, across, side).to().x, latitude);
    }

    /** Whether each place put down is to be seen as a dot. */
    boolean hasDots() {
        return this != FREEHAND;
    }

    /** How far each place is from the first, in metres, growing; without those too near or too far for a circle. */
    private static List<Double> radii(List<Position> places) {
        return places.stream()
                .skip(1)
                .map(place -> meters(List.of(places.getFirst(), place)))
                .filter(meters -> meters >= SMALLEST_METERS && meters <= CircleShape.LARGEST)
                .map(meters -> Math.round(meters * TO_A_MILLIMETRE) / TO_A_MILLIMETRE)
                .distinct()
                .sorted()
                .toList();
    }

    private static double meters(List<Position> places) {
        return GeodesicLeg.between(coordinate(places.getFirst()), coordinate(places.getLast()))
                .meters();
    }

    private static Coordinate coordinate(Position place) {
        return new Coordinate(place.longitude(), place.latitude());
    }
}
