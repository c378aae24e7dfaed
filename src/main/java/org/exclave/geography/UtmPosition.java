package org.exclave.geography;

/**
 * A place on the grid of the Universal Transverse Mercator projection.
 *
 * @param zone 1 to 60, from 180° W eastwards
 * @param band letter of the strip of 8° of latitude, C to X without I and O
 * @param easting metres, the middle meridian of the zone being at 500,000
 * @param northing metres from the equator; south of it from 10,000,000 down
 */
public record UtmPosition(int zone, char band, double easting, double northing) {}
