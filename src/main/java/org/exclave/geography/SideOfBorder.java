package org.exclave.geography;

/**
 * How a place lies to the border in one edition.
 *
 * @param country code of the country it lies in, or {@link #UNCERTAIN}, or {@link #OUTSIDE}
 * @param borderDistanceMeters to the Kyrgyz–Tajik line on the ellipsoid
 * @param nearestExclave the nearest of this edition
 */
public record SideOfBorder(String country, double borderDistanceMeters, NearestExclave nearestExclave) {

    /** Some border runs within the radius of the place: too close to tell. */
    public static final String UNCERTAIN = "uncertain";

    /** The place lies in no country that the map draws at full detail, such as Moscow. */
    public static final String OUTSIDE = "outside";

    public SideOfBorder {
        Requirement.name(country);
        Requirement.require(borderDistanceMeters >= 0, "distance of 0 or more", borderDistanceMeters);
    }

    /** Whether a border runs too close to tell. */
    public boolean isUncertain() {
        return country.equals(UNCERTAIN);
    }
}
