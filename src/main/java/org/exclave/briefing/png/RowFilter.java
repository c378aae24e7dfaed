package org.exclave.briefing.png;

import java.awt.image.BufferedImage;

/**
 * Tells rows of pixels by their difference from what is beside them, which packs better (9 of the specification of PNG): from
 * the pixel at the left or the one above, whichever leaves less to tell of a row.
 */
final class RowFilter {

    private static final byte LEFT = 1;
    private static final byte ABOVE = 2;

    private final BufferedImage picture;
    private final int width;
    private final int depth;
    private final int[] pixels;

    RowFilter(BufferedImage picture, Channels channels) {
        this.picture = picture;
        this.width = picture.getWidth();
        this.depth = channels.bytes();
        this.pixels = new int[width];
    }

    /** Rows one after the other, each after the number of its filter. */
    byte[] rows(int top, int rows) {
        int length = width * depth;
        byte[] filtered = new byte[rows * (length + 1)];
        byte[] above = new byte[length];
        byte[] row = new byte[length];
        if (top > 0) {
            read(top - 1, above);
        }
        for (int i = 0; i < rows; i++) {
            read(top + i, row);
            filter(row, above, filtered, i * (length + 1));
            byte[] spare = above;
            above = row;
            row = spare;
        }
        return filtered;
    }

    private void read(int y, byte[] row) {
        PixelRow.read(picture, y, pixels);
        int at = 0;
        for (int pixel : pixels) {
            if (depth > 1) {
                row[at++] = (byte) (pixel >> 16);
                row[at++] = (byte) (pixel >> 8);
                row[at++] = (byte) pixel;
            }
            if (depth != 3) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
    }

    private void filter(byte[] row, byte[] above, byte[] into, int start) {
        boolean fromAbove = isNearer(row, above);
        into[start] = fromAbove ? ABOVE : LEFT;
        int at = start + 1;
        if (fromAbove) {
            for (int i = 0; i < row.length; i++) {
                into[at + i] = (byte) (row[i] - above[i]);
            }
        } else {
            System.arraycopy(row, 0, into, at, depth);
            for (int i = depth; i < row.length; i++) {
                into[at + i] = (byte) (row[i] - row[i - depth]);
            }
        }
    }

    /** Whether a row differs less from the one above than each of its pixels from the one at its left. */
    private boolean isNearer(byte[] row, byte[] above) {
        int left = 0;
        int up = 0;
        for (int i = depth; i < row.length; i++) {
            left += Math.abs((byte) (row[i] - row[i - depth]));
            up += Math.abs((byte) (row[i] - above[i]));
        }
        return up <= left;
    }
}
