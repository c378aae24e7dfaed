package org.exclave.cartography;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exclave.language.Language;

/**
 * In which language the map names places, and whatever speaks of places on the map. Where no name in it is known, the
 * English one stands.
 */
public enum NameLanguage {
    /** English, and below it the name in the language of the state in which the place lies, of both where it lies across. */
    ENGLISH_AND_LOCAL("en+local"),
    /** English alone. */
    ENGLISH("en"),
    /** Each place in the language of the state in which it lies. */
    LOCAL("local"),
    /** Kyrgyz everywhere. */
    KYRGYZ("ky"),
    /** Tajik everywhere. */
    TAJIK("tg"),
    /** Russian everywhere. */
    RUSSIAN("ru");

    /** What the map does in English when nobody asked for anything else: no side's names alone. */
    public static final NameLanguage DEFAULT = ENGLISH_AND_LOCAL;

    /** Stands between two names of one thing. */
    static final String BETWEEN = " · ";

    private final String id;

    NameLanguage(String id) {
        this.id = id;
    }

    /** The name by which commands and the keys of messages call this choice, such as {@code en+local}. */
    public String id() {
        return id;
    }

    /** What the map does in an interface of this language when nobody asked for anything else. */
    public static NameLanguage usual(Language language) {
        return switch (language) {
            case ENGLISH -> DEFAULT;
            case RUSSIAN -> RUSSIAN;
            case KYRGYZ -> KYRGYZ;
            case TAJIK -> TAJIK;
        };
    }

    /** The choice with exactly this id. */
    public static Optional<NameLanguage> withId(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id.equals(id)).findFirst();
    }

    /**
     * The name that is written first.
     *
     * @param english stands wherever no other is known
     * @param names language ({@code ky}, {@code tg}, {@code ru}, {@code uz}) to name
     * @param country code of the state in which the thing lies, several joined by a slash
     */
    public String name(String english, Map<String, String> names, String country) {
        String wished =
                switch (this) {
                    case ENGLISH_AND_LOCAL, ENGLISH -> "";
                    case LOCAL -> local(names, country);
                    case KYRGYZ, TAJIK, RUSSIAN -> first(names.getOrDefault(id, ""));
                };
        return wished.isEmpty() ? english : wished;
    }

    /** The name that is written below the first, smaller; none when it is unknown, not wished for or the same. */
    public Optional<String> secondName(String english, Map<String, String> names, String country) {
        return Optional.of(local(names, country))
                .filter(local -> this == ENGLISH_AND_LOCAL && !local.isEmpty() && !local.equals(english));
    }

    /** Both names in a line, or the one. */
    public String title(String english, Map<String, String> names, String country) {
        String name = name(english, names, country);
        return secondName(english, names, country)
                .filter(second -> !second.equals(name))
                .map(second -> name + BETWEEN + second)
                .orElse(name);
    }

    /** The names in the languages of the states, each once; empty when none is known. */
    private static String local(Map<String, String> names, String country) {
        return Arrays.stream(country.split("/"))
                .map(code -> names.getOrDefault(languageOf(code), ""))
                .filter(name -> !name.isEmpty())
                .map(NameLanguage::first)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** The language of a state, or nothing for one whose language the atlas does not know. */
    private static String languageOf(String country) {
        return switch (country) {
            case "KG" -> "ky";
            case "TJ" -> "tg";
            case "UZ" -> "uz";
            default -> "";
        };
    }

    /** The first of several names, without what stands in brackets. */
    public static String first(String name) {
        return name.split(" [/(]", 2)[0];
    }
}
