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

    /** What the knowledge of a missing tile counts, so that it is bounded too. */
    private static final long PIXELS_OF_NONE = 1024;

    private final BaseMap map;
    private final Map<TileAddress, Optional<BufferedImage>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /** The tiles of an open file, which is closed with this. */
    public BaseMapTiles(BaseMap map) {
        this.map = map;
    }

    /** What the file says of itself. */
    public BaseMapDescription description() {
        return map.description();
    }

    /** The picture of a tile; empty when there is none or it is broken. */
    synchronized Optional<BufferedImage> picture(TileAddress tile) {
        Optional<BufferedImage> known = kept.get(tile);
        if (known != null) {
            return known;
        }
        Optional<BufferedImage> picture = map.tile(tile).flatMap(TileDecoder::decode);
        kept.put(tile, picture);
        pixels += weight(picture);
        Iterator<Optional<BufferedImage>> eldest = kept.values().iterator();
        while (pixels > MOST_PIXELS) {
            pixels -= weight(eldest.next());
            eldest.remove();
        }
        return picture;
    }

    /** How many pixels are kept now. */
    synchronized long keptPixels() {
        return pixels;
    }

    private static long weight(Optional<BufferedImage> picture) {
        return picture.map(image -> (long) image.getWidth() * image.getHeight()).orElse(PIXELS_OF_NONE);
    }

    @Override
    public void close() {
        map.close();
    }
}
