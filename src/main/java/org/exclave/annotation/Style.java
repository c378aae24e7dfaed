package org.exclave.annotation;

import java.util.regex.Pattern;

/**
 * How an annotation looks.
 *
 * @param colour of symbol or words, as {@code #RRGGBB}, capital letters
 * @param size height of symbol or words in pixels at 100 %, 4 to 400
 */
public record Style(String colour, double size) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final double SMALLEST = 4;
    private static final double LARGEST = 400;

    // After the constants above, which its constructor needs.
    /** Violet, as in the design tokens; the size of a line of text that reads well on a map. */
    public static final Style DEFAULT = new Style("#8250DF", 16);

    /** @throws IllegalArgumentException when the colour is written otherwise or the size is out of range */
    public Style {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("no colour: " + colour);
        }
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("no size to draw at: " + size);
        }
    }

    public Style withColour(String other) {
        return new Style(other, size);
    }

    public Style withSize(double other) {
        return new Style(colour, other);
    }
}
