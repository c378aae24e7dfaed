package org.exclave.annotation;

import java.util.regex.Pattern;

/**
 * How an annotation looks.
 *
 * @param colour of symbol, words, stroke and filling, as {@code #RRGGBB}, capital letters
 * @param size height of symbol or words in pixels at 100 %, 4 to 400
 * @param width of the stroke in pixels at 100 %, 0.5 to 20
 * @param dash how the stroke is broken
 * @param filling what lies within the outline
 * @param opacity of the filling, 0 to 1
 */
public record Style(String colour, double size, double width, Dash dash, Filling filling, double opacity) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final double SMALLEST = 4;
    private static final double LARGEST = 400;
    private static final double THINNEST = 0.5;
    private static final double THICKEST = 20;

    // After the constants above, which its constructor needs.
    /** Violet, as in the design tokens; the size of a line of text that reads well on a map. */
    public static final Style DEFAULT = new Style("#8250DF", 16, 2, Dash.SOLID, Filling.TINT, 0.3);

    /** @throws IllegalArgumentException when the colour is written otherwise or a number is out of range */
    public Style {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("no colour: " + colour);
        }
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("no size to draw at: " + size);
        }
        if (!(width >= THINNEST && width <= THICKEST)) {
            throw new IllegalArgumentException("no width of a stroke: " + width);
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no opacity: " + opacity);
        }
    }

    public Style withColour(String other) {
        return new Style(other, size, width, dash, filling, opacity);
    }

    public Style withSize(double other) {
        return new Style(colour, other, width, dash, filling, opacity);
    }

    public Style withWidth(double other) {
        return new Style(colour, size, other, dash, filling, opacity);
    }

    public Style withDash(Dash other) {
        return new Style(colour, size, width, other, filling, opacity);
    }

    public Style withFilling(Filling other) {
        return new Style(colour, size, width, dash, other, opacity);
    }

    public Style withOpacity(double other) {
        return new Style(colour, size, width, dash, filling, other);
    }
}
