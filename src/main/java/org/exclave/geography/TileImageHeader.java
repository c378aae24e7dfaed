package org.exclave.geography;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a tile say of the picture, read before any decoder sees it: a picture of a few bytes may claim
 * any size, and a decoder believes it. Layouts: PNG (W3C), 11.2.1; JPEG (ITU T.81), B.2.2.
 *
 * @param format what the bytes are
 * @param width in pixels; 0 for formats that are not read
 * @param height in pixels; 0 for formats that are not read
 */
record TileImageHeader(Format format, int width, int height) {

    /** Formats that are found in tile files. */
    enum Format {
        PNG,
        JPEG,
        WEBP,
        GIF,
        /** Vector tiles: protobuf, mostly within gzip. */
        PBF
    }

    /** Sides of tiles, in pixels, that are read. */
    static final int[] SIDES = {256, 512, 1024};

    private static final long PNG_MARK = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int RIFF = 0x52494646;
    private static final int WEBP_MARK = 0x57454250;
    private static final int GIF_MARK = 0x47494638;

    /** Each scan of a JPEG is a pass over the whole picture: a crafted file can ask for hundreds of thousands. */
    private static final int MOST_SCANS = 64;

    /** The header of a tile; empty when the bytes are no picture of a known kind, or one that would never be done. */
    static Optional<TileImageHeader> read(byte[] tile) {
        ByteBuffer bytes = ByteBuffer.wrap(tile);
        if (tile.length < 12) {
            return Optional.empty();
        }
        if (bytes.getLong(0) == PNG_MARK) {
            return tile.length >= 33 && bytes.getInt(12) == PNG_HEADER
                    ? Optional.of(new TileImageHeader(Format.PNG, bytes.getInt(16), bytes.getInt(20)))
                    : Optional.empty();
        }
        if (Short.toUnsignedInt(bytes.getShort(0)) == 0xFFD8) {
            return scans(tile) <= MOST_SCANS ? jpeg(bytes) : Optional.empty();
        }
        return Optional.ofNullable(refused(bytes)).map(format -> new TileImageHeader(format, 0, 0));
    }

    private static @org.jspecify.annotations.Nullable Format refused(ByteBuffer bytes) {
        if (bytes.getInt(0) == RIFF && bytes.getInt(8) == WEBP_MARK) {
            return Format.WEBP;
        }
        if (bytes.getInt(0) == GIF_MARK) {
            return Format.GIF;
        }
        boolean gzip = Short.toUnsignedInt(bytes.getShort(0)) == 0x1F8B;
        boolean layer = bytes.get(0) == 0x1A;
        return gzip || layer ? Format.PBF : null;
    }

    /** Walks over the segments to the frame header. */
    private static Optional<TileImageHeader> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 < bytes.capacity() && bytes.get(at) == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            if (isFrame(marker)) {
                return Optional.of(new TileImageHeader(
                        Format.JPEG,
                        Short.toUnsignedInt(bytes.getShort(at + 7)),
                        Short.toUnsignedInt(bytes.getShort(at + 5))));
            }
            at += marker == 0xFF ? 1 : 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15, without the three of that range that are no frames: DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int scans(byte[] tile) {
        int count = 0;
        for (int i = 0; i < tile.length - 1; i++) {
            count += tile[i] == (byte) 0xFF && tile[i + 1] == (byte) 0xDA ? 1 : 0;
        }
        return count;
    }

    boolean isRead() {
        return format == Format.PNG || format == Format.JPEG;
    }

    /** Whether the picture may be decoded: a square of one of {@link #SIDES}, PNG or JPEG. */
    boolean isTile() {
        return isRead() && width == height && Arrays.stream(SIDES).anyMatch(side -> side == width);
    }
}
