package org.exclave.annotation;

/** How coordinates are written. */
public enum CoordinateForm {
    /** Degrees with decimals. */
    DECIMAL,
    /** Degrees, minutes and seconds. */
    SEXAGESIMAL,
    /** Zone, easting and northing on the grid of the Universal Transverse Mercator projection. */
    UTM
}
