package org.exclave.window.palette;

import java.util.function.BooleanSupplier;
import org.exclave.query.FoldedText;

/**
 * A function of the window as the palette lists it.
 *
 * @param id its own among all functions
 * @param words what it does, in the language of the window
 * @param english the same in English
 * @param where where in the window it belongs
 * @param key the key that does it, or empty
 * @param usable whether it can be done now
 * @param run does it
 */
public record Entry(
        String id, String words, String english, String where, String key, BooleanSupplier usable, Runnable run) {

    /** Whether it has all the words sought: in the language of the window, in English, or as its key. */
    boolean answers(String sought) {
        FoldedText folded = FoldedText.of(sought);
        boolean called = !folded.isBlank()
                && (FoldedText.of(words + " " + where).containsWordsOf(folded)
                        || FoldedText.of(english).containsWordsOf(folded));
        return called || isKey(sought);
    }

    /** Whether its words begin with those sought, or the key is meant to the letter. */
    boolean isNear(String sought) {
        String folded = FoldedText.of(sought).text();
        return key.equalsIgnoreCase(sought.strip())
                || (!folded.isBlank()
                        && (FoldedText.of(words).text().startsWith(folded)
                                || FoldedText.of(english).text().startsWith(folded)));
    }

    private boolean isKey(String sought) {
        return !key.isEmpty() && key.equalsIgnoreCase(sought.strip());
    }
}
