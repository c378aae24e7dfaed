package org.exclave.geography;

/**
 * One square of Web Mercator in the usual scheme (“XYZ”): the world is 2^zoom tiles wide and high.
 *
 * @param zoom 0 to {@value #MAX_ZOOM}
 * @param column from the west, 0 to 2^zoom − 1
 * @param row from the north, 0 to 2^zoom − 1
 */
public record TileAddress(int zoom, long column, long row) {

    /** The closest zoom that a tile may have. */
    public static final int MAX_ZOOM = 24;

    /** @throws IllegalArgumentException when there is no such tile in the world */
    public TileAddress {
        boolean exists = zoom >= 0
                && zoom <= MAX_ZOOM
                && column >= 0
                && row >= 0
                && column < 1L << zoom
                && row < 1L << zoom;
        Requirement.require(exists, "tile of the world", zoom + "/" + column + "/" + row);
    }

    /**
     * The tile that holds this one, so many zooms farther out.
     *
     * @param levels 0 to {@link #zoom()}
     */
    public TileAddress parent(int levels) {
        return new TileAddress(zoom - levels, column >> levels, row >> levels);
    }
}
