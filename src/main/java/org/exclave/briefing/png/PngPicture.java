package org.exclave.briefing.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a picture as a PNG file; the same picture becomes the same bytes.
 *
 * @param scale pixels to a ninety-sixth of an inch, above 0, or 0 to say nothing of it
 * @param words what the file says beside the picture, or null
 */
public record PngPicture(double scale, @Nullable PngWords words) {

    /** A picture of no size and without words. */
    public static final PngPicture PLAIN = new PngPicture(0, null);

    private static final double PIXELS_PER_METER = 96 / 0.0254;
    private static final byte METER = 1;
    private static final byte BITS = 8;
    private static final byte COLOURS = 2;
    private static final byte COLOURS_AND_ALPHA = 6;

    /** Writes a picture; leaves the stream open. */
    public void write(BufferedImage picture, OutputStream out) throws IOException {
        PngChunks chunks = new PngChunks(out);
        begin(picture, chunks);
        for (byte[] part : PackedPixels.of(picture, Channels.of(picture))) {
            chunks.write("IDAT", part);
        }
        chunks.write("IEND");
    }

    /** Writes what stands before the pixels of a picture. */
    public void begin(BufferedImage picture, PngChunks chunks) throws IOException {
        byte colours = Channels.of(picture) == Channels.COLOURS_AND_ALPHA ? COLOURS_AND_ALPHA : COLOURS;
        chunks.write("IHDR", ByteBuffer.allocate(13)
                .putInt(picture.getWidth())
                .putInt(picture.getHeight())
                .put(BITS)
                .put(colours)
                .array());
        if (scale > 0) {
            int density = (int) Math.round(scale * PIXELS_PER_METER);
            chunks.write("pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put(METER).array());
        }
        if (words != null) {
            chunks.write("iTXt", words.chunk());
        }
    }

    /** The pixels of a picture, packed, in one piece. */
    public static byte[] pixels(BufferedImage picture, Channels channels) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> parts = PackedPixels.of(picture, channels);
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
