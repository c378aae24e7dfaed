package org.exclave.cartography;

import java.awt.Color;
import org.exclave.catalog.Family;

/** The two looks of the map. Colours as in the design tokens; the tints of the states are equally light and strong. */
public enum Theme {
    LIGHT,
    DARK;

    /** The colours of this look. */
    Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
        };
    }

    /** The colour that stands for a family of incidents, in symbols, bars and legends alike. */
    public Color colourOf(Family family) {
        return palette().family(family);
    }

    /** The colour of a page, a panel or a card. */
    public Color paper() {
        return palette().card().fill();
    }

    /** The colour of a box set off from {@link #paper()}. */
    public Color subtlePaper() {
        return Palette.rgb(palette().dark() ? 0x1C2229 : 0xF6F8FA);
    }

    /** The colour of text on {@link #paper()}. */
    public Color ink() {
        return palette().card().text();
    }

    /** The colour of secondary text on {@link #paper()}. */
    public Color quietInk() {
        return palette().card().muted();
    }

    /** The colour of hair lines on {@link #paper()}. */
    public Color edge() {
        return palette().card().edge();
    }

    /** The colour that marks what is selected. */
    public Color selection() {
        return palette().symbols().selection();
    }
}
