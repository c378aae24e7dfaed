package org.exclave.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a sheet that may be left out. What the map owes to others, and which border it draws, are none of them: only
 * a bare map goes without.
 */
public enum SheetPart {
    /** What each claimant says of the incidents shown. */
    FIGURES,
    /** What the signs on the map mean. */
    LEGEND,
    /** How much is shown, and what is not. */
    NOTES,
    /** The small map of the region. */
    LOCATOR,
    /** Whose publications the incidents rest on. */
    SOURCES;

    /** The word by which scripts and files name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that word. */
    public static Optional<SheetPart> withId(String id) {
        return Stream.of(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
