package org.exclave.briefing.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Some rows of a picture, packed. */
final class PackedStrip {

    private static final int BUFFER = 1 << 16;

    /** The later levels take several times as long for a few bytes in a hundred. */
    private static final int LEVEL = 4;

    private final byte[] bytes;
    private final Checksum sum;

    private PackedStrip(byte[] bytes, Checksum sum) {
        this.bytes = bytes;
        this.sum = sum;
    }

    /** A piece of a deflate stream (RFC 1951) that begins and ends at a whole byte and needs nothing from before it. */
    byte[] bytes() {
        return bytes;
    }

    /** Of what was packed. */
    Checksum sum() {
        return sum;
    }

    /** @param last whether the stream ends with it */
    static PackedStrip of(BufferedImage picture, Channels channels, int top, int rows, boolean last) {
        byte[] filtered = new RowFilter(picture, channels).rows(top, rows);
        Adler32 sum = new Adler32();
        sum.update(filtered);
        return new PackedStrip(packed(filtered, last), new Checksum(sum.getValue(), filtered.length));
    }

    private static byte[] packed(byte[] plain, boolean last) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        byte[] buffer = new byte[BUFFER];
        try (Deflater deflater = new Deflater(LEVEL, true)) {
            deflater.setInput(plain);
            int flush = last ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH;
            if (last) {
                deflater.finish();
            }
            int count;
            do {
                count = deflater.deflate(buffer, 0, BUFFER, flush);
                packed.write(buffer, 0, count);
            } while (count == BUFFER);
        }
        return packed.toByteArray();
    }
}
