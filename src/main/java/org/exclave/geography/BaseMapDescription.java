package org.exclave.geography;

import org.locationtech.jts.geom.Envelope;

/**
 * What a base map of the user's says of itself.
 *
 * @param name plain text without markup, perhaps empty
 * @param credit to whom it is owed, plain text without markup, perhaps empty
 * @param bounds where it has tiles, in degrees, as the file says or as its tiles lie
 * @param tileSize pixels across a tile: 256, 512 or 1024
 * @param minZoom the farthest zoom of which it has tiles
 * @param maxZoom the closest zoom of which it has tiles
 */
public record BaseMapDescription(
        String name, String credit, Envelope bounds, int tileSize, int minZoom, int maxZoom) {

    public BaseMapDescription {
        bounds = bounds.copy();
    }

    /** A copy of the bounds, as an envelope can be changed. */
    @Override
    public Envelope bounds() {
        return bounds.copy();
    }
}
