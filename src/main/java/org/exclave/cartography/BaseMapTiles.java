package org.exclave.cartography;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.exclave.geography.BaseMap;
import org.exclave.geography.BaseMapDescription;
import org.exclave.geography.TileAddress;

/**
 * The tiles of a base map as pictures. The last ones used are kept, bounded by their pixels, and so is the knowledge that
 * there is none. Any thread may ask; two are the same only when they are one.
 */
public final class BaseMapTiles implements AutoCloseable {

    /** Pixels that are kept, 48 MiB: more than a picture of 2560 × 1440 needs. */
    static final long MOST_PIXELS = 12 << 20;

    /** Tiles of which it is remembered whether there is one. */
    static final int MOST_KNOWN = 20_000;

    private final BaseMap map;
    private final Map<TileAddress, BufferedImage> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<TileAddress, Boolean> known = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /** The tiles of an open file, which is closed with this. */
    public BaseMapTiles(BaseMap map) {
        this.map = map;
    }

    /** What the file says of itself. */
    public BaseMapDescription description() {
        return map.description();
    }

    /** Whether there is a tile that can be drawn. */
    synchronized boolean has(TileAddress tile) {
        Boolean there = known.get(tile);
        return there == null ? picture(tile).isPresent() : there;
    }

    /** The picture of a tile; empty when there is none or it is broken. */
    synchronized Optional<BufferedImage> picture(TileAddress tile) {
        BufferedImage before = kept.get(tile);
        if (before != null) {
            return Optional.of(before);
        }
        if (Boolean.FALSE.equals(known.get(tile))) {
            return Optional.empty();
        }
        Optional<BufferedImage> picture = map.tile(tile).flatMap(TileDecoder::decode);
        known.put(tile, picture.isPresent());
        if (known.size() > MOST_KNOWN) {
            known.remove(known.keySet().iterator().next());
        }
        picture.ifPresent(image -> keep(tile, image));
        return picture;
    }

    private void keep(TileAddress tile, BufferedImage picture) {
        kept.put(tile, picture);
        pixels += pixels(picture);
        Iterator<BufferedImage> eldest = kept.values().iterator();
        while (pixels > MOST_PIXELS) {
            pixels -= pixels(eldest.next());
            eldest.remove();
        }
    }

    /** How many pixels are kept now. */
    synchronized long keptPixels() {
        return pixels;
    }

    /** Of how many tiles it is remembered whether there is one. */
    synchronized int knownTiles() {
        return known.size();
    }

    private static long pixels(BufferedImage picture) {
        return (long) picture.getWidth() * picture.getHeight();
    }

    @Override
    public void close() {
        map.close();
    }
}
