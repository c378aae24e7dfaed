package org.exclave.annotation;

import java.util.List;

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
}
