package org.exclave.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the atlas speaks. */
public enum Language {
    ENGLISH("en", "English"),
    RUSSIAN("ru", "Русский"),
    KYRGYZ("ky", "Кыргызча"),
    TAJIK("tg", "Тоҷикӣ");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The two letters of ISO 639-1 by which commands and files call it. */
    public String code() {
        return code;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** By it numbers and dates are written; no country's. */
    public Locale locale() {
        return Locale.of(code);
    }

    /** The language with exactly this code. */
    public static Optional<Language> withCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The language of a machine where the atlas speaks it, and English otherwise. */
    public static Language of(Locale machine) {
        return withCode(machine.getLanguage()).orElse(ENGLISH);
    }

    /**
     * The form of a word that a whole number asks for, by the cardinal rules of Unicode CLDR 47 (for Tajik, of which CLDR
     * says nothing, its grammar: the noun stays as it is after a number).
     */
    PluralForm form(long number) {
        long ones = Math.abs(number) % 10;
        long tens = Math.abs(number) % 100;
        return switch (this) {
            case ENGLISH, KYRGYZ -> Math.abs(number) == 1 ? PluralForm.ONE : PluralForm.OTHER;
            case RUSSIAN -> {
                if (ones == 1 && tens != 11) {
                    yield PluralForm.ONE;
                }
                yield ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? PluralForm.FEW : PluralForm.MANY;
            }
            case TAJIK -> PluralForm.OTHER;
        };
    }
}
