package org.exclave.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Reads the sentences of a language. The files are those of {@link Properties}, which looks at each character by itself and so
 * takes longer over them, at a start, than a window takes to open; here a usual line is cut in two and the others are left to it.
 */
final class SentenceFile {

    private SentenceFile() {}

    /** All sentences of a language by their keys. */
    static Map<String, String> read(Language language) {
        String name = "/org/exclave/messages_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(SentenceFile.class.getResourceAsStream(name), name)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException lostWithTheClasses) {
            throw new UncheckedIOException(lostWithTheClasses);
        }
    }

    /** What {@link Properties#load(java.io.Reader)} makes of a text. */
    static Map<String, String> of(String text) {
        if (text.indexOf('\r') >= 0) {
            return loaded(text);
        }
        Map<String, String> sentences = HashMap.newHashMap(text.length() / 60);
        StringBuilder unusual = new StringBuilder();
        int at = 0;
        int backslash = text.indexOf('\\');
        while (at < text.length()) {
            int end = end(text, at);
            if (backslash >= 0 && backslash < at) {
                backslash = text.indexOf('\\', at);
            }
            boolean plain = backslash < 0 || backslash >= end;
            if (!plain) {
                // It may go on in the next line.
                while (end < text.length() && text.charAt(end - 1) == '\\') {
                    end = end(text, end + 1);
                }
            }
            if (!plain || !take(text, at, end, sentences)) {
                unusual.append(text, at, end).append('\n');
            }
            at = end + 1;
        }
        Map<String, String> others = loaded(unusual.toString());
        if (!Collections.disjoint(others.keySet(), sentences.keySet())) {
            // A key that stands twice has what stands last.
            return loaded(text);
        }
        sentences.putAll(others);
        return sentences;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Takes a line without backslashes if it has the form {@code key = sentence}; says whether it has, or is no sentence at all. */
    private static boolean take(String text, int at, int end, Map<String, String> sentences) {
        if (at == end || text.charAt(at) == '#') {
            return true;
        }
        int equals = text.indexOf(" = ", at);
        if (equals <= at || equals + 3 >= end) {
            return false;
        }
        for (int each = at; each < equals; each++) {
            char letter = text.charAt(each);
            if (letter <= ' ' || letter == '=' || letter == ':' || letter == '!') {
                return false;
            }
        }
        if (text.charAt(equals + 3) <= ' ') {
            return false;
        }
        sentences.put(text.substring(at, equals), text.substring(equals + 3, end));
        return true;
    }

    private static Map<String, String> loaded(String lines) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException ofAText) {
            throw new UncheckedIOException(ofAText);
        }
        Map<String, String> sentences = HashMap.newHashMap(properties.size());
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }
}
