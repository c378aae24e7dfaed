package org.exclave.overlay;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an overlay layer is drawn.
 *
 * @param colourOrNull as {@code #RRGGBB} in upper case, or null for the colour that the theme has for overlays
 * @param filling of areas
 * @param line of lines and outlines
 * @param opacity {@value #PALEST} to 1
 * @param height layers with a greater one lie over those with a smaller one
 * @param visible whether it is drawn at all
 */
public record OverlayLook(
        @Nullable String colourOrNull,
        OverlayFilling filling,
        OverlayLine line,
        double opacity,
        double height,
        boolean visible) {

    /** Paler nobody would see that a layer is there. */
    public static final double PALEST = 0.2;

    /** As a layer is drawn of which nobody said anything. */
    public static final OverlayLook PLAIN =
            new OverlayLook(null, OverlayFilling.HATCH, OverlayLine.DASHED, 1, 0, true);

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    /** @throws IllegalArgumentException when the colour is none, or a number out of range */
    public OverlayLook {
        if (colourOrNull != null && !COLOUR.matcher(colourOrNull).matches()) {
            throw new IllegalArgumentException("no colour: " + colourOrNull);
        }
        if (!(opacity >= PALEST && opacity <= 1) || !Double.isFinite(height)) {
            throw new IllegalArgumentException("no look: " + opacity + ", " + height);
        }
    }

    /** The colour, unless it is the theme's. */
    public Optional<String> colour() {
        return Optional.ofNullable(colourOrNull);
    }

    /** The same in a colour as {@code #RRGGBB}, or in the theme's when null. */
    public OverlayLook withColour(@Nullable String wished) {
        return new OverlayLook(wished, filling, line, opacity, height, visible);
    }

    /** The same with areas filled otherwise. */
    public OverlayLook withFilling(OverlayFilling wished) {
        return new OverlayLook(colourOrNull, wished, line, opacity, height, visible);
    }

    /** The same with other lines. */
    public OverlayLook withLine(OverlayLine wished) {
        return new OverlayLook(colourOrNull, filling, wished, opacity, height, visible);
    }

    /** The same more or less opaque; what is out of range counts as the nearest that is not. */
    public OverlayLook withOpacity(double wished) {
        return new OverlayLook(colourOrNull, filling, line, Math.clamp(wished, PALEST, 1), height, visible);
    }

    /** The same at another height. */
    public OverlayLook withHeight(double wished) {
        return new OverlayLook(colourOrNull, filling, line, opacity, wished, visible);
    }

    /** The same, drawn or not. */
    public OverlayLook withVisible(boolean wished) {
        return new OverlayLook(colourOrNull, filling, line, opacity, height, wished);
    }
}
