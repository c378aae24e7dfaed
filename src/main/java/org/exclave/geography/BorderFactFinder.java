package org.exclave.geography;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Tells how places lie to the border, edition by edition. Safe to use from several threads. */
public final class BorderFactFinder {

    private final Map<Edition, EditionFinder> finders = new EnumMap<>(Edition.class);

    /** Prepares every edition for many questions. */
    public BorderFactFinder(Geography geography) {
        for (Edition edition : Edition.values()) {
            finders.put(edition, new EditionFinder(geography.edition(edition)));
        }
    }

    /**
     * How a place lies to the border.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     * @param radiusMeters how far off the place may be; where a border runs within this radius, the side is
     *     {@link SideOfBorder#UNCERTAIN}
     * @throws IllegalArgumentException when the position is none on earth, or the radius is negative or no number
     */
    public BorderFacts factsFor(double longitude, double latitude, double radiusMeters) {
        Requirement.position(longitude, latitude);
        Requirement.require(radiusMeters >= 0, "radius of 0 or more", radiusMeters);
        Map<Edition, SideOfBorder> sides = new EnumMap<>(Edition.class);
        finders.forEach((edition, finder) -> sides.put(edition, finder.side(longitude, latitude, radiusMeters)));
        return new BorderFacts(sides);
    }

    /**
     * The place of the Kyrgyz–Tajik line, as one edition draws it, that is nearest to a point in degrees. Good to a
     * millimetre, and quick enough for a pointer that moves.
     *
     * @throws IllegalArgumentException when the position is none on earth
     */
    public NearestPoint nearestOfLine(Edition edition, double longitude, double latitude) {
        return Objects.requireNonNull(finders.get(edition)).nearestOfLine(longitude, latitude);
    }
}
