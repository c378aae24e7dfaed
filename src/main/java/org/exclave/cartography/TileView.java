package org.exclave.cartography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exclave.geography.BaseMapDescription;
import org.exclave.geography.TileAddress;

/**
 * Which tiles of a base map a picture needs, and where it shows them.
 *
 * @param tiles where they are taken from
 * @param viewport what the picture shows
 * @param device from logical pixels to those of the device, without rotation
 * @param zoom of the tiles
 * @param stretched how many zooms the tiles are stretched beyond the pixels of the device; below 0 they are shrunk
 */
record TileView(BaseMapTiles tiles, Viewport viewport, AffineTransform device, int zoom, int stretched) {

    /** How many zooms a tile may be stretched beyond its own: at the sixth, 4 of its pixels fill a usual one of 256. */
    static final int MOST_STRETCHED = 6;

    /** How many zooms tiles may be shrunk: at the second, sixteen lie where one would. */
    static final int MOST_SHRUNK = 2;

    /**
     * A part of the picture.
     *
     * @param tile of the base map that belongs there; that of the whole world where the map has nothing to say
     * @param box in logical pixels, on whole pixels of the device
     */
    record Cell(TileAddress tile, Rectangle2D box) {}

    /** The tiles whose pixels are about as large as those of the device. */
    static TileView of(BaseMapTiles tiles, Viewport viewport, AffineTransform device) {
        BaseMapDescription map = tiles.description();
        double finer = Math.abs(device.getScaleX()) * 256 / map.tileSize();
        int wished = (int) Math.round(viewport.zoom() + Math.log(finer) / Math.log(2));
        int zoom = Math.clamp(wished, map.minZoom(), map.maxZoom());
        return new TileView(tiles, viewport, device, zoom, wished - zoom);
    }

    /** All parts that the picture shows of the world, from the north-west. */
    List<Cell> cells() {
        WorldBox seen = WorldBox.seenBy(viewport, 0);
        double count = Math.pow(2, zoom);
        List<Cell> cells = new ArrayList<>();
        if (!isWithin()) {
            return List.of(new Cell(new TileAddress(0, 0, 0), viewport.frame()));
        }
        for (long row = first(seen.north(), count); row <= last(seen.south(), count); row++) {
            for (long column = first(seen.west(), count); column <= last(seen.east(), count); column++) {
                TileAddress tile = new TileAddress(zoom, column, row);
                cells.add(new Cell(tile, box(tile)));
            }
        }
        return cells;
    }

    /** Whether the map has anything to say so far out, or so close. */
    boolean isWithin() {
        return stretched <= MOST_STRETCHED && stretched >= -MOST_SHRUNK;
    }

    private static long first(double edge, double count) {
        return Math.max(0, (long) Math.floor(edge * count));
    }

    private static long last(double edge, double count) {
        return Math.min((long) count - 1, (long) Math.floor(edge * count));
    }

    /**
     * The tile that fills a part: its own or the nearest one farther out that there is, but none that would be stretched
     * too much; empty when there is no such tile.
     */
    Optional<TileAddress> source(Cell cell) {
        if (!isWithin()) {
            return Optional.empty();
        }
        int most = Math.min(MOST_STRETCHED - Math.max(0, stretched), zoom - tiles.description().minZoom());
        return IntStream.rangeClosed(0, most)
                .mapToObj(cell.tile()::parent)
                .filter(tiles::has)
                .findFirst();
    }

    /** Where the whole of a tile lies, in logical pixels. Neighbours share their edge on a whole pixel of the device, so that no seam shows between them. */
    Rectangle2D box(TileAddress tile) {
        double count = Math.pow(2, tile.zoom());
        double left = onPixel(viewport.screenX(tile.column() / count), device.getScaleX(), device.getTranslateX());
        double right = onPixel(viewport.screenX((tile.column() + 1) / count), device.getScaleX(), device.getTranslateX());
        double top = onPixel(viewport.screenY(tile.row() / count), device.getScaleY(), device.getTranslateY());
        double bottom = onPixel(viewport.screenY((tile.row() + 1) / count), device.getScaleY(), device.getTranslateY());
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static double onPixel(double position, double scale, double shift) {
        return (Math.rint(position * scale + shift) - shift) / scale;
    }
}
