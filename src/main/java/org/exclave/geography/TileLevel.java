package org.exclave.geography;

/**
 * How the tiles of one zoom are numbered in a file. GeoPackage counts from the upper left corner of its own matrix, MBTiles
 * counts rows from the south.
 *
 * @param storedZoom the zoom by the file's own count
 * @param west the world's column of the first stored column
 * @param north the world's row of the northernmost stored row
 * @param columns how many there can be
 * @param rows how many there can be
 * @param fromSouth whether stored rows are counted from the south
 */
record TileLevel(int storedZoom, long west, long north, long columns, long rows, boolean fromSouth) {

    /** A level of MBTiles, which always spans the world. */
    static TileLevel ofWorldFromSouth(int zoom) {
        return new TileLevel(zoom, 0, 0, 1L << zoom, 1L << zoom, true);
    }

    /** Whether a tile of the world lies within the level. */
    boolean holds(TileAddress tile) {
        return tile.column() >= west
                && tile.column() < west + columns
                && tile.row() >= north
                && tile.row() < north + rows;
    }

    /** The column by the file's own count. */
    long storedColumn(TileAddress tile) {
        return tile.column() - west;
    }

    /** The row by the file's own count. */
    long storedRow(TileAddress tile) {
        long fromNorth = tile.row() - north;
        return fromSouth ? rows - 1 - fromNorth : fromNorth;
    }
}
