package org.exclave.store;

import java.util.Locale;

/** How an edit came into the history when no gesture of the user in the atlas made it. */
public enum Origin {
    /** Another program changed the table while the atlas was closed; found when the store was opened. */
    OUTSIDE,
    /** Read out of a damaged store; the history before it is in the damaged file. */
    SALVAGE;

    /** The word for it in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when it is no such word */
    static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
