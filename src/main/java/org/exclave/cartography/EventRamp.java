package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * The colours of crowded events: from one event to {@value #DOUBLINGS} doublings of it, each doubling the same step of
 * lightness to the eye, so that it can be read without seeing hues. The same colour means the same number in every
 * picture. Lightness is that of Oklab (Ottosson 2020).
 */
final class EventRamp {

    /** One whole event on one pixel. */
    static final int ONE = DiscCoverage.WHOLE * SelectedSeconds.FULL;

    /** Doublings after which a colour stays the same. */
    static final int DOUBLINGS = 10;

    private static final int ONE_BITS = Integer.numberOfTrailingZeros(ONE);
    private static final int STEP_BITS = 4;
    private static final int STEPS = 1 << STEP_BITS;

    /** Opacity of one event and of the most: a border below is still seen. */
    private static final double SPARSE = 0.75;

    private static final double DENSE = 0.88;

    /** Those of the colour of amounts, which belongs to no side and no family. */
    private static final double HUE = Math.toRadians(257);

    private static final double CHROMA = 0.04;

    /** Pixels across the strip of the legend. */
    private static final int SAMPLE = 24;

    private final boolean dark;
    private final int[] parts = new int[ONE];
    private final int[] doublings = new int[DOUBLINGS * STEPS + 1];

    private EventRamp(boolean dark) {
        this.dark = dark;
        for (int i = 0; i < ONE; i++) {
            parts[i] = premultiplied(rgb(0), SPARSE * i / ONE);
        }
        for (int i = 0; i < doublings.length; i++) {
            double share = (double) i / (doublings.length - 1);
            doublings[i] = premultiplied(rgb(share), SPARSE + share * (DENSE - SPARSE));
        }
    }

    private static final EventRamp LIGHT = new EventRamp(false);
    private static final EventRamp DARK = new EventRamp(true);

    static EventRamp of(Palette palette) {
        return palette.dark() ? DARK : LIGHT;
    }

    /** Lightness in Oklab, 0 to 1, of a share of the ramp: darker on light ground, lighter on dark. */
    double lightness(double share) {
        return dark ? 0.58 + 0.40 * share : 0.60 - 0.42 * share;
    }

    /** Red, green and blue of a share of the ramp, 0 to 1. */
    int rgb(double share) {
        return oklab(lightness(share), CHROMA * Math.cos(HUE), CHROMA * Math.sin(HUE));
    }

    /** A strip from one event to the most, as the legend shows it; x and y are in logical pixels. */
    void sample(Graphics2D g, double x, double y) {
        for (int i = 0; i < SAMPLE; i++) {
            g.setColor(new Color(rgb((double) i / (SAMPLE - 1))));
            g.fill(new Rectangle2D.Double(x - SAMPLE / 2.0 + i, y - 5, 1, 10));
        }
    }

    /** Turns a row of sums into premultiplied colours. */
    void colour(int[] sums, int from, int[] colours, int to, int count) {
        for (int i = 0; i < count; i++) {
            int sum = sums[from + i];
            colours[to + i] = sum < ONE ? parts[sum] : doubled(sum);
        }
    }

    private int doubled(int sum) {
        int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(sum);
        int step = (sum >>> (bits - STEP_BITS)) & (STEPS - 1);
        return doublings[Math.min(doublings.length - 1, ((bits - ONE_BITS) << STEP_BITS) + step)];
    }

    private static int premultiplied(int rgb, double opacity) {
        int red = (int) Math.round(((rgb >> 16) & 255) * opacity);
        int green = (int) Math.round(((rgb >> 8) & 255) * opacity);
        int blue = (int) Math.round((rgb & 255) * opacity);
        return ((int) Math.round(255 * opacity) << 24) | (red << 16) | (green << 8) | blue;
    }

    private static int oklab(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return (red << 16) | (green << 8) | blue;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** From linear light to the 255 steps of sRGB (IEC 61966-2-1). */
    private static int channel(double linear) {
        double bounded = Math.clamp(linear, 0, 1);
        double curved = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * curved);
    }
}
