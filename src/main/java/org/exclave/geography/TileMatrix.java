package org.exclave.geography;

import java.util.Optional;

/**
 * One zoom of a GeoPackage's tile pyramid in EPSG:3857 (GeoPackage 1.3, 2.2.7).
 *
 * @param storedZoom the file's own count, which need not be the world's
 * @param west the left edge of the whole matrix set, in metres
 * @param north the upper edge of the whole matrix set, in metres
 * @param columns of the matrix
 * @param rows of the matrix
 * @param tileWidth in metres
 * @param tileHeight in metres
 */
record TileMatrix(
        int storedZoom, double west, double north, long columns, long rows, double tileWidth, double tileHeight) {

    /** How far from a tile of the world a tile may lie, as a share of its width: a pixel of 256. */
    private static final double SLACK = 1.0 / 256;

    /** A level with the zoom by which the world counts it. */
    record Placed(int zoom, TileLevel level) {}

    /** Where the matrix lies in the usual division of the world; empty when its tiles are not tiles of that. */
    Optional<Placed> placed() {
        long most = 1L << TileAddress.MAX_ZOOM;
        boolean sized = tileWidth > 0 && tileHeight > 0 && columns > 0 && rows > 0 && columns <= most && rows <= most;
        double exact = Math.log(2 * WebMercator.HALF / tileWidth) / Math.log(2);
        long zoom = Math.round(exact);
        if (!sized || zoom < 0 || zoom > TileAddress.MAX_ZOOM) {
            return Optional.empty();
        }
        double tile = 2 * WebMercator.HALF / (1L << zoom);
        double left = (west + WebMercator.HALF) / tile;
        double top = (WebMercator.HALF - north) / tile;
        boolean aligned = isWhole(left)
                && isWhole(top)
                && isWhole(left + columns * tileWidth / tile)
                && isWhole(top + rows * tileHeight / tile)
                && Math.abs(tileWidth / tile - 1) < SLACK
                && Math.abs(tileHeight / tile - 1) < SLACK;
        return aligned
                ? Optional.of(new Placed(
                        (int) zoom,
                        new TileLevel(storedZoom, Math.round(left), Math.round(top), columns, rows, false)))
                : Optional.empty();
    }

    private static boolean isWhole(double tiles) {
        return Math.abs(tiles - Math.rint(tiles)) < SLACK;
    }
}
