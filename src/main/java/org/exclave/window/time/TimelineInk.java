package org.exclave.window.time;

import javafx.scene.paint.Color;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Family;

/** The colours of the time line in one theme. */
record TimelineInk(
        Color text, Color quiet, Color edge, Color fold, Color flag, Color card, Color selection, Theme theme, double letters) {

    static TimelineInk of(Theme theme, double letters) {
        return new TimelineInk(
                colour(theme.ink()),
                colour(theme.quietInk()),
                colour(theme.edge()),
                colour(theme.quietInk()).deriveColor(0, 1, 1, 0.18),
                colour(theme.colourOf(Family.DIPLOMACY)),
                colour(theme.paper()),
                colour(theme.selection()),
                theme,
                letters);
    }

    Color family(Family family) {
        return colour(theme.colourOf(family));
    }

    private static Color colour(java.awt.Color awt) {
        return Color.rgb(awt.getRed(), awt.getGreen(), awt.getBlue(), awt.getAlpha() / 255.0);
    }
}
