package org.exclave.briefing.png;

import java.awt.image.BufferedImage;

/** What is told of each pixel, a byte each. */
public enum Channels {
    /** Red, green, blue. */
    COLOURS(3),
    /** The same, and how opaque it is. */
    COLOURS_AND_ALPHA(4),
    /** Only how opaque it is. */
    ALPHA(1);

    private final int bytes;

    Channels(int bytes) {
        this.bytes = bytes;
    }

    /** All that there is to be told of a picture. */
    public static Channels of(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? COLOURS_AND_ALPHA : COLOURS;
    }

    /** Bytes to a pixel. */
    public int bytes() {
        return bytes;
    }
}
