package org.exclave.cartography;

import java.awt.Color;
import org.exclave.catalog.Family;

/** The looks of the map. Colours as in the design tokens; the tints of the states are equally light and strong. */
public enum Theme {
    LIGHT,
    DARK,
    /** For eyes that need much of it. */
    CONTRAST;

    /** The colours of this look. */
    Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
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
        return Palette.rgb(
                switch (this) {
                    case LIGHT -> 0xF6F8FA;
                    case DARK -> 0x1C2229;
                    case CONTRAST -> 0x161616;
                });
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
