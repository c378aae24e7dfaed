package org.exclave.cartography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exclave.language.Messages;

/** The names of the states on the map, which the messages have in every language in which the map may name things. */
final class CountryName {

    /** Those whose names the messages have. */
    private static final Set<String> KNOWN = Set.of("KG", "TJ", "UZ", "KZ", "CN", "AF", "TM");

    private static final Set<String> OF_THE_BORDER = Set.of("KG", "TJ", "UZ");

    private static final List<String> LANGUAGES = List.of("ky", "tg", "ru", "uz");

    /** The English names under which the surroundings carry the states, by their codes. */
    private static final Map<String, String> CODES = Map.of(
            "Kyrgyzstan", "KG",
            "Tajikistan", "TJ",
            "Uzbekistan", "UZ",
            "Kazakhstan", "KZ",
            "China", "CN",
            "Afghanistan", "AF",
            "Turkmenistan", "TM");

    private CountryName() {}

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** The code of a state of the surroundings, or nothing for one that the map does not name. */
    static String codeOf(String english) {
        return CODES.getOrDefault(english, "");
    }

    /** Whether a state is one of the three whose borders the atlas is about. */
    static boolean isOfTheBorder(String code) {
        return OF_THE_BORDER.contains(code);
    }

    static String english(String code, Messages messages) {
        return messages.text("country." + code);
    }

    /** Language to name, in every language in which the messages name the state, but for English. */
    static Map<String, String> names(String code, Messages messages) {
        Map<String, String> names = new HashMap<>();
        for (String language : LANGUAGES) {
            String key = "country." + code + "." + language;
            if (messages.has(key)) {
                names.put(language, messages.text(key));
            }
        }
        return names;
    }
}
