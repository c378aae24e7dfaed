package org.exclave.window.map;

/** How coordinates are written. */
enum CoordinateForm {
    /** Degrees with decimals. */
    DECIMAL,
    /** Degrees, minutes and seconds. */
    SEXAGESIMAL,
    /** Zone, easting and northing on the grid of the Universal Transverse Mercator projection. */
    UTM
}
