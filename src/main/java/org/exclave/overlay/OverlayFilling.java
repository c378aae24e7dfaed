package org.exclave.overlay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What areas of an overlay layer are filled with. */
public enum OverlayFilling {
    /** Slanting lines over a pale ground. */
    HATCH,
    /** One pale colour. */
    PLAIN,
    /** Nothing: outlines only. */
    NONE;

    /** By which stores and words name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with an id. */
    public static Optional<OverlayFilling> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
