package org.exclave.cartography;

import java.awt.Color;

/** How well one colour stands out from another: the contrast ratio of the Web Content Accessibility Guidelines 2.2. */
final class Contrast {

    /** What lines, symbols and large letters need in order to be seen, by those guidelines. */
    static final double ENOUGH = 3;

    private static final double GLARE = 0.05;

    private Contrast() {}

    /** The ratio of two opaque colours, 1 to 21. */
    static double ratio(Color one, Color other) {
        double first = luminance(one) + GLARE;
        double second = luminance(other) + GLARE;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** Relative luminance, 0 to 1, of sRGB. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
