package org.exclave.language;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What an import passed over, in words. */
public final class PassedWords {

    private PassedWords() {}

    /**
     * What was passed over, with a blank before it; empty for nothing.
     *
     * @param passed how many of each, by the last part of a key under {@code import.passed.}
     */
    public static String of(SortedMap<String, Integer> passed, Messages messages) {
        if (passed.isEmpty()) {
            return "";
        }
        String each = passed.entrySet().stream()
                .map(one -> of(one, messages))
                .collect(Collectors.joining(messages.text("import.passed.and")));
        return " " + messages.text("import.passed.all", each);
    }

    private static String of(Map.Entry<String, Integer> one, Messages messages) {
        return messages.text("import.passed." + one.getKey(), one.getValue());
    }
}
