package org.exclave.overlay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the lines and outlines of an overlay layer are drawn; none of them as the atlas draws a border. */
public enum OverlayLine {
    /** Short dashes. */
    DASHED,
    /** Dots. */
    DOTTED,
    /** Without gaps. */
    SOLID;

    /** By which stores and words name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with an id. */
    public static Optional<OverlayLine> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
