package org.exclave.catalog;

/**
 * Another coordinate that some source gives for a place.
 *
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 * @param source who gives it
 */
public record PlaceReading(double longitude, double latitude, String source) {}
