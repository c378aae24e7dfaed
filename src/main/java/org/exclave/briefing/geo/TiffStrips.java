package org.exclave.briefing.geo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.exclave.briefing.png.PixelRow;

/**
 * The rows of a picture in strips, each packed for itself (Adobe Photoshop TIFF Technical Notes, 2002), all of them at the same
 * time; of each pixel the difference from the one at its left is told (14 of the specification of TIFF).
 */
final class TiffStrips {

    private static final int BYTES = 1 << 18;
    private static final int BUFFER = 1 << 16;
    private static final int LEVEL = 4;

    private TiffStrips() {}

    /** How many rows there are in each strip but the last. */
    static int rows(BufferedImage picture) {
        return Math.clamp(BYTES / (3L * picture.getWidth()), 1, picture.getHeight());
    }

    /** From the top to the bottom. */
    static List<byte[]> of(BufferedImage picture) {
        int rows = rows(picture);
        int strips = (picture.getHeight() + rows - 1) / rows;
        return IntStream.range(0, strips)
                .parallel()
                .mapToObj(strip -> packed(differences(
                        picture, strip * rows, Math.min(rows, picture.getHeight() - strip * rows))))
                .toList();
    }

    private static byte[] differences(BufferedImage picture, int top, int rows) {
        int width = picture.getWidth();
        int[] pixels = new int[width];
        byte[] differences = new byte[3 * width * rows];
        int at = 0;
        for (int y = top; y < top + rows; y++) {
            PixelRow.read(picture, y, pixels);
            int left = 0;
            for (int pixel : pixels) {
                differences[at++] = (byte) ((pixel >> 16) - (left >> 16));
                differences[at++] = (byte) ((pixel >> 8) - (left >> 8));
                differences[at++] = (byte) (pixel - left);
                left = pixel;
            }
        }
        return differences;
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        byte[] buffer = new byte[BUFFER];
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(plain);
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }
}
