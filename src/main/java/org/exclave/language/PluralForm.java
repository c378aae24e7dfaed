package org.exclave.language;

import java.util.Locale;

/** The forms of a word beside a number that the languages of the atlas tell apart, as Unicode CLDR calls them. */
enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** Its name in a sentence, such as {@code few}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
