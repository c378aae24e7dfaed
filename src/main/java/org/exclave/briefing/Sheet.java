package org.exclave.briefing;

import java.util.EnumSet;
import java.util.Set;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;

/**
 * A page to be drawn.
 *
 * @param scenery what the map on it shows
 * @param view the map's centre and zoom; its size is that of the picture from which it was taken
 * @param words title, subtitle and notes
 * @param width of the page in logical pixels, at least {@value #SMALLEST}
 * @param height of the page in logical pixels, at least {@value #SMALLEST}
 * @param scale device pixels to a logical pixel, above 0
 * @param bare whether only the map is drawn, without anything around it
 * @param parts which of the parts that may be left out it has
 */
public record Sheet(
        Scenery scenery,
        Viewport view,
        SheetWords words,
        Theme theme,
        int width,
        int height,
        double scale,
        boolean bare,
        Set<SheetPart> parts) {

    /** The shortest side of a page, in logical pixels. */
    public static final int SMALLEST = 240;
    /** The longest side of a page, in logical pixels. */
    public static final int LARGEST = 16_000;

    /** Device pixels to a logical one in the pictures within files of shapes. */
    private static final double SHARP = 2;

    /** The most pixels of a picture within a file of shapes: four bytes each. */
    private static final double MOST_PIXELS = 40_000_000;

    /** @throws IllegalArgumentException when a side or the scale is out of range */
    public Sheet {
        parts = Set.copyOf(parts);
        boolean sized = width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST;
        if (!sized || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no size for a sheet: " + width + "×" + height + " at " + scale);
        }
    }

    /** How many device pixels wide a picture of it is, at least 1. */
    public int pixelsWide() {
        return pixels(width);
    }

    /** How many device pixels high a picture of it is, at least 1. */
    public int pixelsHigh() {
        return pixels(height);
    }

    private int pixels(int length) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** A page with all its parts. */
    public Sheet(
            Scenery scenery,
            Viewport view,
            SheetWords words,
            Theme theme,
            int width,
            int height,
            double scale,
            boolean bare) {
        this(scenery, view, words, theme, width, height, scale, bare, EnumSet.allOf(SheetPart.class));
    }

    /** Whether a part is on it. */
    public boolean shows(SheetPart part) {
        return !bare && parts.contains(part);
    }

    /** The same page of another picture of the map. */
    public Sheet showing(Scenery other) {
        return new Sheet(other, view, words, theme, width, height, scale, bare, parts);
    }

    /** The same page with other words. */
    public Sheet worded(SheetWords other) {
        return new Sheet(scenery, view, other, theme, width, height, scale, bare, parts);
    }

    /** The same page with some of the parts that may be left out. */
    public Sheet with(Set<SheetPart> some) {
        return new Sheet(scenery, view, words, theme, width, height, scale, bare, some);
    }

    /** The same page, or its map alone. */
    public Sheet bare(boolean alone) {
        return new Sheet(scenery, view, words, theme, width, height, scale, alone, parts);
    }

    /** The same page with another number of device pixels to a logical pixel, above 0. */
    public Sheet scaled(double newScale) {
        return new Sheet(scenery, view, words, theme, width, height, newScale, bare, parts);
    }

    /**
     * The same page for a file of shapes, in which only some parts are pictures of pixels: two of them to a logical pixel
     * or, if wished for, more, but not so many that they would not fit into memory.
     */
    public Sheet ofShapes() {
        double most = Math.sqrt(MOST_PIXELS / ((double) width * height));
        return scaled(Math.min(Math.max(scale, SHARP), most));
    }
}
