package org.exclave.briefing.png;

import java.awt.image.BufferedImage;

/** Reads rows of pixels out of pictures. */
public final class PixelRow {

    private PixelRow() {}

    /**
     * Reads a row: of each pixel, from the highest byte down, how opaque it is, if that can differ, then red, green, blue, of
     * which none is multiplied by the first. Pictures that are kept so need no conversion, which takes longer than packing.
     *
     * @param row as many numbers as the picture is wide
     */
    public static void read(BufferedImage picture, int y, int[] row) {
        int type = picture.getType();
        if (type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB) {
            picture.getRaster().getDataElements(0, y, row.length, 1, row);
        } else {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }
}
