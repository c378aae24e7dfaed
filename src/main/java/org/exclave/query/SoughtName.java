package org.exclave.query;

import java.util.Locale;

/**
 * What is sought among the names of places.
 *
 * @param plain folded as one word
 * @param loose the same, loosened
 * @param written as typed, in small letters
 */
record SoughtName(String plain, String loose, String written) {

    static SoughtName of(String text) {
        FoldedText folded = FoldedText.ofName(text);
        return new SoughtName(
                folded.text(), folded.loosened().text(), text.strip().toLowerCase(Locale.ROOT));
    }
}
