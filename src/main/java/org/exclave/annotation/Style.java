package org.exclave.annotation;

import java.util.regex.Pattern;

/**
 * How an annotation looks.
 *
 * @param colour of symbol, words, stroke and filling, as {@code #RRGGBB}, capital letters
 * @param size height of symbol or words in pixels at 100 %, 4 to 400
 * @param stroke how its lines are drawn
 * @param fill how its inside is drawn
 * @param lettering how its words are drawn
 * @param symbol what a point is drawn as
 */
public record Style(String colour, double size, Stroke stroke, Fill fill, Lettering lettering, Symbol symbol) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final double SMALLEST = 4;
    private static final double LARGEST = 400;

    // After the constants above, which its constructor needs.
    /** Violet, as in the design tokens; the size of a line of text that reads well on a map. */
    public static final Style DEFAULT = new Style(
            "#8250DF",
            16,
            new Stroke(2, Dash.SOLID, Arrowheads.END),
            new Fill(Filling.TINT, 0.3),
            new Lettering(true, LetterSize.MEDIUM, Weight.BOLD, true, false),
            Symbol.DISC);

    /** @throws IllegalArgumentException when the colour is written otherwise or the size is out of range */
    public Style {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("no colour: " + colour);
        }
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("no size to draw at: " + size);
        }
    }

    /** The width of the stroke in pixels at 100 %, 0.5 to 20. */
    public double width() {
        return stroke.width();
    }

    /** How the stroke is broken. */
    public Dash dash() {
        return stroke.dash();
    }

    /** What lies within the outline. */
    public Filling filling() {
        return fill.filling();
    }

    /** How strong the filling is, 0 to 1. */
    public double opacity() {
        return fill.opacity();
    }

    public Style withColour(String other) {
        return new Style(other, size, stroke, fill, lettering, symbol);
    }

    public Style withSize(double other) {
        return new Style(colour, other, stroke, fill, lettering, symbol);
    }

    public Style withStroke(Stroke other) {
        return new Style(colour, size, other, fill, lettering, symbol);
    }

    public Style withFill(Fill other) {
        return new Style(colour, size, stroke, other, lettering, symbol);
    }

    public Style withWidth(double other) {
        return withStroke(stroke.withWidth(other));
    }

    public Style withDash(Dash other) {
        return withStroke(stroke.withDash(other));
    }

    public Style withFilling(Filling other) {
        return withFill(fill.withFilling(other));
    }

    public Style withOpacity(double other) {
        return withFill(fill.withOpacity(other));
    }

    public Style withLettering(Lettering other) {
        return new Style(colour, size, stroke, fill, other, symbol);
    }

    public Style withSymbol(Symbol other) {
        return new Style(colour, size, stroke, fill, lettering, other);
    }

    public Style withHeads(Arrowheads other) {
        return withStroke(stroke.withHeads(other));
    }
}
