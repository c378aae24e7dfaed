package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.exclave.cartography.Locator;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The small map of the region, alone or with the notes beside it. It never lies over the map, where it would hide what
 * happened.
 *
 * @param view what the large map shows
 * @param notes beside it where there is room, or null
 */
record LocatorBlock(
        Scenery scenery,
        Viewport view,
        @Nullable NotesBlock notes,
        Messages messages)
        implements SideBlock {

    private static final double GAP = 16;
    private static final double NARROWEST_NOTES = 190;
    /** So that its names, too, are large enough. */
    private static final double SMALLEST = 1.06;

    private static final double LARGEST = 1.25;

    private boolean isBeside(double width) {
        return width >= Locator.WIDTH * SMALLEST + GAP + NARROWEST_NOTES;
    }

    private double scale(double width) {
        return notes != null && isBeside(width) ? SMALLEST : Math.min(LARGEST, width / Locator.WIDTH);
    }

    private double notesWidth(double width) {
        return isBeside(width) ? width - Locator.WIDTH * SMALLEST - GAP : width;
    }

    @Override
    public double height(double width) {
        double locator = Locator.HEIGHT * scale(width);
        if (notes == null) {
            return locator;
        }
        double words = notes.height(notesWidth(width));
        return isBeside(width) ? Math.max(words, locator) : words + GAP + locator;
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        AffineTransform before = g.getTransform();
        if (notes != null) {
            notes.paint(g, theme, notesWidth(width));
        }
        if (notes != null && isBeside(width)) {
            g.translate(width - Locator.WIDTH * SMALLEST, 0);
        } else if (notes != null) {
            g.translate(0, notes.height(width) + GAP);
        }
        g.scale(scale(width), scale(width));
        Locator.paint(g, scenery, view, theme, messages);
        g.setTransform(before);
    }
}
