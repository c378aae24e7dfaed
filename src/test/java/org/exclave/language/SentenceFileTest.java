package org.exclave.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceFileTest {

    private static Map<String, String> words(Map<String, SentenceFile.Sentence> sentences) {
        Map<String, String> words = new HashMap<>();
        sentences.forEach((key, sentence) -> words.put(key, sentence.words()));
        return words;
    }

    private static Map<String, String> words(String text) {
        return words(SentenceFile.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<Object, Object> byJava(Reader text) throws IOException {
        Properties read = new Properties();
        read.load(text);
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreThoseThatJavaReads(Language language) throws IOException {
        String name = "/org/exclave/messages_" + language.code() + ".properties";
        try (InputStream file = Objects.requireNonNull(SentenceFileTest.class.getResourceAsStream(name));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            assertThat(words(SentenceFile.read(language))).hasSizeGreaterThan(2000).isEqualTo(byJava(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a = b",
                "a = b\n",
                "a = b \n",
                "a =  b\n",
                "a=b\n",
                "a b = c\n",
                "a:b = c\n",
                "a=b = c\n",
                "a b\n",
                "a\n",
                "a = \n",
                "a =\nb = c\n",
                " a = b\n",
                "\ta = b\n",
                "# a = b\n",
                "! a = b\n",
                "  # a = b\n",
                "a = b\r\nc = d\r\n",
                "a = b\rc = d\n",
                "a = b\\\n  c\nd = e\n",
                "a = b\\\\\nc = d\n",
                "a = b\\\n\\\n c\nd = e",
                "a\\:b = c\n",
                "a = \\ b\\u00a0c\n",
                "a = b\na = c\n",
                "a = b \\",
                "# a \\\nb = c\n",
                "ключ = значение\n",
                "a = значение “—”\n",
                "a = = b\n",
                "a  = b\n",
                "a#b = c\n",
                "a = b\na = c\n",
                "a = b\n\r\nc = d",
                "a\\ = b\n",
                "a = b\\u0041\\\\\nc = d\n",
                "\fa = b\n",
                "a\tb = c\n",
            })
    void textIsReadAsJavaReadsIt(String text) throws IOException {
        assertThat(words(text)).isEqualTo(byJava(new StringReader(text)));
    }

    @Test
    void keyThatStandsTwiceHasTheLastSentenceAlsoWhereThatIsPlain() throws IOException {
        String text = "a = \\u0041\na = b\n";
        assertThat(words(text)).isEqualTo(Map.of("a", "b"));
    }
}
