package org.exclave.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A circle on the ellipsoid, or several about one place: range rings.
 *
 * @param anchor the middle of all; rounded to a billionth of a degree, so that it can be read again from any file
 * @param radii in metres, rounded to a millimetre, each above 0 and at most {@value #LARGEST}, growing; at least one
 */
public record CircleShape(Position anchor, List<Double> radii) implements Shape {

    /** The word for circles in files. */
    public static final String KIND = "circle";

    /** Metres; a circle of that size still lies on one half of the globe. */
    public static final double LARGEST = 2_000_000;

    private static final double EAST = 90;

    /** Metres between two rings, and across the smallest, that a hand can make. */
    private static final double CLOSEST = 1;

    private static final double TO_A_BILLIONTH = 1e9;
    private static final double TO_A_MILLIMETRE = 1e3;

    /** The most rings. */
    public static final int MOST = 50;

    /** @throws IllegalArgumentException when a radius is out of range or not larger than the one before */
    public CircleShape {
        anchor = new Position(
                Math.round(anchor.longitude() * TO_A_BILLIONTH) / TO_A_BILLIONTH,
                Math.round(anchor.latitude() * TO_A_BILLIONTH) / TO_A_BILLIONTH);
        radii = radii.stream().map(radius -> Math.round(radius * TO_A_MILLIMETRE) / TO_A_MILLIMETRE).toList();
        if (radii.isEmpty() || radii.size() > MOST) {
            throw new IllegalArgumentException("one ring at least, " + MOST + " at most");
        }
        double before = 0;
        for (double radius : radii) {
            if (!(radius > before && radius <= LARGEST)) {
                throw new IllegalArgumentException("no radius: " + radius);
            }
            before = radius;
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isArea() {
        return true;
    }

    @Override
    public CircleShape movedTo(Position place) {
        return new CircleShape(place, radii);
    }

    /** The easternmost place of each ring, the innermost first. */
    @Override
    public List<Position> handles() {
        return radii.stream().map(this::east).toList();
    }

    /** With the ring through a place; unchanged where no ring can be, or another is already. */
    @Override
    public CircleShape bent(int handle, Position place) {
        List<Double> others = new ArrayList<>(radii);
        others.remove(handle);
        return withRing(others, place);
    }

    /** Halfway between each ring and the next. */
    @Override
    public List<Position> gaps() {
        return IntStream.range(1, radii.size())
                .mapToObj(i -> east((radii.get(i - 1) + radii.get(i)) / 2))
                .toList();
    }

    @Override
    public CircleShape filled(int gap, Position place) {
        if (gap < 0 || gap >= radii.size() - 1) {
            throw new IllegalArgumentException("no gap: " + gap);
        }
        return radii.size() == MOST ? this : withRing(radii, place);
    }

    @Override
    public CircleShape without(int handle) {
        List<Double> others = new ArrayList<>(radii);
        others.remove(handle);
        return others.isEmpty() ? this : new CircleShape(anchor, others);
    }

    @Override
    public boolean canTurn() {
        return false;
    }

    private Position east(double radius) {
        GeodesicData on = Geodesic.WGS84.Direct(anchor.latitude(), anchor.longitude(), EAST, radius);
        return new Position(on.lon2, on.lat2);
    }

    private CircleShape withRing(List<Double> others, Position place) {
        double meters = Geodesic.WGS84.Inverse(
                        anchor.latitude(), anchor.longitude(), place.latitude(), place.longitude())
                .s12;
        double radius = Math.round(meters * TO_A_MILLIMETRE) / TO_A_MILLIMETRE;
        boolean room = radius >= CLOSEST
                && radius <= LARGEST
                && others.stream().allMatch(other -> Math.abs(other - radius) >= CLOSEST);
        return room
                ? new CircleShape(
                        anchor, Stream.concat(others.stream(), Stream.of(radius)).sorted().toList())
                : this;
    }
}
