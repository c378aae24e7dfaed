package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page of shapes instead of pixels, and what it can do for which {@link Graphics2D} has no words: text that stays text,
 * and several things that are translucent as one. Its graphics carry it as a rendering hint.
 */
public interface VectorPage {

    /** The hint by which graphics say that they draw on such a page. */
    RenderingHints.Key HINT = new Hint();

    /**
     * Writes a line of text from a point on its baseline.
     *
     * @param text from left to right, at least one letter; the font may lack some
     * @param halo the colour of the rim of {@link MapText#HALO} pixels across below the letters; null for none
     */
    void write(Graphics2D g, String text, Font font, Color ink, @Nullable Color halo, double x, double baseline);

    /**
     * Draws something of which nothing shows through itself, so that what lies below shows through.
     *
     * @param opacity above 0 and below 1
     * @param painter draws on the graphics that it is given, in the same units
     */
    void blend(Graphics2D g, double opacity, Consumer<Graphics2D> painter);

    /** The page on which graphics draw, or null when they draw pixels. */
    static @Nullable VectorPage of(Graphics2D g) {
        return (VectorPage) g.getRenderingHint(HINT);
    }

    /** The kind of the hint. */
    final class Hint extends RenderingHints.Key {

        private Hint() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
            return value instanceof VectorPage;
        }
    }
}
