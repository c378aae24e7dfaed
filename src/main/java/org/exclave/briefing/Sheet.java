package org.exclave.briefing;

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
 */
public record Sheet(
        Scenery scenery,
        Viewport view,
        SheetWords words,
        Theme theme,
        int width,
        int height,
        double scale,
        boolean bare) {

    /** The shortest side of a page, in logical pixels. */
    public static final int SMALLEST = 240;
    /** The longest side of a page, in logical pixels. */
    public static final int LARGEST = 16_000;

    /** @throws IllegalArgumentException when a side or the scale is out of range */
    public Sheet {
        boolean sized = width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST;
        if (!sized || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no size for a sheet: " + width + "×" + height + " at " + scale);
        }
    }
}
