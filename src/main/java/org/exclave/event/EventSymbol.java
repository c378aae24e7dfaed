package org.exclave.event;

import java.util.Arrays;
import java.util.Optional;

/** With which sign the events of a set are drawn. */
public enum EventSymbol {
    DISC("disc"),
    SQUARE("square"),
    TRIANGLE("triangle"),
    DIAMOND("diamond"),
    CROSS("cross");

    private final String id;

    EventSymbol(String id) {
        this.id = id;
    }

    /** The word for it in stores. */
    public String id() {
        return id;
    }

    /** The sign of a word, if there is one. */
    public static Optional<EventSymbol> of(String id) {
        return Arrays.stream(values()).filter(symbol -> symbol.id.equals(id)).findFirst();
    }
}
