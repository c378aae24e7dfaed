package org.exclave.briefing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Finds what of a picture differs from the one before it. */
final class ChangedPart {

    private ChangedPart() {}

    /**
     * The smallest rectangle outside of which two pictures of one size are the same; one pixel where they do not differ at
     * all; the whole picture where there is none before.
     */
    static Rectangle of(@Nullable BufferedImage before, BufferedImage now) {
        int width = now.getWidth();
        int height = now.getHeight();
        if (before == null) {
            return new Rectangle(0, 0, width, height);
        }
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        int[] earlier = new int[width];
        int[] later = new int[width];
        for (int y = 0; y < height; y++) {
            before.getRGB(0, y, width, 1, earlier, 0, width);
            now.getRGB(0, y, width, 1, later, 0, width);
            for (int x = 0; x < width; x++) {
                if (earlier[x] != later[x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
