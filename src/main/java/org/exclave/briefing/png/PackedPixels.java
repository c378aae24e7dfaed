package org.exclave.briefing.png;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pixels of a picture, packed as PNG wants them (10.1 and 10.2 of its specification): one zlib stream of one to four
 * bytes to a pixel. The picture is cut into strips of rows that are packed at the same
 * time; where it is cut depends on the picture alone, so that the bytes are the same on any number of processors.
 */
public final class PackedPixels {

    /** Of a strip, before it is packed. */
    private static final int BYTES = 1 << 19;

    /** Deflate with a window of 32 KiB, fast (RFC 1950, 2.2). */
    private static final byte[] HEADER = {0x78, 0x5e};

    private PackedPixels() {}

    /** The parts of the stream, in order. */
    public static List<byte[]> of(BufferedImage picture, Channels channels) {
        int row = picture.getWidth() * channels.bytes() + 1;
        int rows = Math.max(1, BYTES / row);
        int strips = (picture.getHeight() + rows - 1) / rows;
        List<PackedStrip> packed = IntStream.range(0, strips)
                .parallel()
                .mapToObj(strip -> PackedStrip.of(
                        picture, channels, strip * rows, Math.min(rows, picture.getHeight() - strip * rows), strip == strips - 1))
                .toList();
        List<byte[]> parts = new ArrayList<>();
        parts.add(HEADER.clone());
        Checksum sum = Checksum.OF_NOTHING;
        for (PackedStrip strip : packed) {
            parts.add(strip.bytes());
            sum = sum.followedBy(strip.sum());
        }
        parts.add(sum.bytes());
        return parts;
    }
}
