package org.exclave.geography;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells how places lie to the border, edition by edition. Safe to use from several threads. */
public final class BorderFactFinder {

    private final Map<Edition, EditionFinder> finders = new ConcurrentHashMap<>();
    private final Geography geography;

    /** Each edition is prepared for many questions when it is first asked about; see {@link #prepare}. */
    public BorderFactFinder(Geography geography) {
        this.geography = geography;
    }

    /** Prepares every edition, which takes some tenths of a second in a fresh process; who asks meanwhile waits for it. */
    public void prepare() {
        for (Edition edition : Edition.values()) {
            finder(edition);
        }
    }

    private EditionFinder finder(Edition edition) {
        return finders.computeIfAbsent(edition, asked -> new EditionFinder(geography.edition(asked)));
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
        for (Edition edition : Edition.values()) {
            sides.put(edition, finder(edition).side(longitude, latitude, radiusMeters));
        }
        return new BorderFacts(sides);
    }

    /**
     * The place of the Kyrgyz–Tajik line, as one edition draws it, that is nearest to a point in degrees. Good to a
     * millimetre, and quick enough for a pointer that moves.
     *
     * @throws IllegalArgumentException when the position is none on earth
     */
    public NearestPoint nearestOfLine(Edition edition, double longitude, double latitude) {
        return finder(edition).nearestOfLine(longitude, latitude);
    }
}
