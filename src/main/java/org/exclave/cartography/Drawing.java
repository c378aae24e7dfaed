package org.exclave.cartography;

import java.awt.Graphics2D;
import org.exclave.language.Messages;

/**
 * What every painter needs to draw one picture: where to, of what, how seen, in which look and language.
 *
 * @param countryRoom where the names of states lie on their land
 */
record Drawing(
        Graphics2D g,
        Scenery scenery,
        Viewport viewport,
        Theme theme,
        Messages messages,
        LabelPlacer labels,
        CountryRoom countryRoom) {

    /** A picture that takes nothing over from an earlier one. */
    Drawing(
            Graphics2D g, Scenery scenery, Viewport viewport, Theme theme, Messages messages, LabelPlacer labels) {
        this(g, scenery, viewport, theme, messages, labels, new CountryRoom(scenery, viewport));
    }

    Palette palette() {
        return theme.palette();
    }

    /** The same on other graphics. */
    Drawing on(Graphics2D other) {
        return new Drawing(other, scenery, viewport, theme, messages, labels, countryRoom);
    }
}
