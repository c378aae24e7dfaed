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
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a language. The files are those of {@link Properties}, which looks at each letter of all of them and so
 * takes a good part of a start; here a usual line is only cut in two, and its words are read when somebody wants them. The
 * other lines are left to {@code Properties}.
 */
final class SentenceFile {

    /** A sentence, in the bytes of its file until somebody wants it. Any thread may use it. */
    static final class Sentence {

        private final byte[] file;
        private final int from;
        private final int to;
        private @Nullable String words;

        private Sentence(byte[] file, int from, int to) {
            this.file = file;
            this.from = from;
            this.to = to;
        }

        private static Sentence of(String words) {
            Sentence sentence = new Sentence(new byte[0], 0, 0);
            sentence.words = words;
            return sentence;
        }

        /** The sentence. */
        String words() {
            // Two threads may both read it, which does no harm: a string is the same for all.
            String read = words;
            if (read == null) {
                read = new String(file, from, to - from, StandardCharsets.UTF_8);
                words = read;
            }
            return read;
        }
    }

    private final byte[] text;
    private final Map<String, Sentence> sentences;
    private final StringBuilder unusual = new StringBuilder();
    private int plain;

    private SentenceFile(byte[] text) {
        this.text = text;
        this.sentences = HashMap.newHashMap(text.length / 60);
    }

    /** All sentences of a language by their keys. */
    static Map<String, Sentence> read(Language language) {
        String name = "/org/exclave/messages_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(SentenceFile.class.getResourceAsStream(name), name)) {
            return of(file.readAllBytes());
        } catch (IOException lostWithTheClasses) {
            throw new UncheckedIOException(lostWithTheClasses);
        }
    }

    /** What {@link Properties#load(java.io.Reader)} makes of a text in UTF-8. */
    static Map<String, Sentence> of(byte[] text) {
        return new SentenceFile(text).sentences();
    }

    private Map<String, Sentence> sentences() {
        int at = 0;
        while (at < text.length) {
            at = takeLine(at);
        }
        Map<String, Sentence> others = loaded(unusual.toString());
        if (plain > sentences.size() || !Collections.disjoint(others.keySet(), sentences.keySet())) {
            // A key that stands twice has what stands last.
            return loaded(new String(text, StandardCharsets.UTF_8));
        }
        sentences.putAll(others);
        return sentences;
    }

    /** Takes the line that begins somewhere, with those in which it goes on; says where the next one begins. */
    private int takeLine(int start) {
        byte[] letters = text;
        int equals = -1;
        boolean escaped = false;
        int end = start;
        while (end < letters.length && (letters[end] != '\n' || (end > start && letters[end - 1] == '\\'))) {
            byte letter = letters[end];
            if (letter == '=' && equals < 0) {
                equals = end;
            } else if (letter == '\\' || letter == '\r') {
                escaped = true;
            }
            end++;
        }
        boolean nothing = end == start || (letters[start] == '#' && !escaped);
        if (!nothing) {
            if (!escaped && isPlain(start, equals, end)) {
                String key = new String(letters, start, equals - 1 - start, StandardCharsets.ISO_8859_1);
                sentences.put(key, new Sentence(letters, equals + 2, end));
                plain++;
            } else {
                unusual.append(new String(letters, start, end - start, StandardCharsets.UTF_8)).append('\n');
            }
        }
        return end + 1;
    }

    /** Whether a line without backslashes has the form {@code key = sentence}, the key in letters of ASCII. */
    private boolean isPlain(int start, int equals, int end) {
        if (equals < start + 2 || equals + 2 >= end || text[equals - 1] != ' ' || text[equals + 1] != ' ') {
            return false;
        }
        for (int each = start; each < equals - 1; each++) {
            byte letter = text[each];
            // The bytes of other letters are below zero.
            if (letter <= ' ' || letter == ':' || letter == '!' || letter == '#') {
                return false;
            }
        }
        byte first = text[equals + 2];
        return first > ' ' || first < 0;
    }

    private static Map<String, Sentence> loaded(String lines) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException ofAText) {
            throw new UncheckedIOException(ofAText);
        }
        Map<String, Sentence> sentences = HashMap.newHashMap(properties.size());
        properties.forEach((key, words) -> sentences.put((String) key, Sentence.of((String) words)));
        return sentences;
    }
}
