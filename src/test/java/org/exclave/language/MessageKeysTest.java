package org.exclave.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.catalog.CatalogWord;
import org.exclave.catalog.Category;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Confidence;
import org.exclave.catalog.Family;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;
import org.exclave.catalog.PlacePrecision;
import org.exclave.catalog.SourceKind;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.Verification;
import org.exclave.geography.Edition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence is used, and every key that the code asks for has its sentence. */
final class MessageKeysTest {

    private static final Path HOME = Path.of(System.getProperty("exclave.home"));
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_:.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("messages(?:\\(\\))?\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyKeyThatTheCodeAsksForHasItsSentence() throws IOException {
        Set<String> asked = new TreeSet<>();
        Matcher matcher = ASKED.matcher(code());
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }

        assertThat(asked).hasSizeGreaterThan(60).isSubsetOf(keys());
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        Matcher matcher = LITERAL.matcher(code());
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }

        Set<String> unused = new TreeSet<>(keys());
        unused.removeIf(literals::contains);
        unused.removeAll(wordsOfTheCatalogue());
        unused.removeIf(key -> composed(key, literals));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyWordOfTheCatalogueHasItsSentence() {
        assertThat(wordsOfTheCatalogue()).isSubsetOf(keys());
    }

    @Test
    void everySentenceCanBeFilled() {
        Properties sentences = sentences();
        for (String key : sentences.stringPropertyNames()) {
            if (key.startsWith("time.pattern.") || key.startsWith("help.")) {
                continue;
            }

            Object[] numbers = new Object[6];
            Arrays.fill(numbers, 2);

            String sentence = PluralSentence.choose(sentences.getProperty(key), Language.ENGLISH, numbers);
            assertThat(new MessageFormat(sentence, Locale.ENGLISH).format(numbers)).as(key).isNotBlank().doesNotContain("{", "'");
        }
    }

    /** Keys that the code puts together of an area that it names and a last part. */
    private static boolean composed(String key, Set<String> literals) {
        int dot = key.indexOf('.');
        boolean reason = Set.of("fault", "store", "query", "time").contains(key.substring(0, dot))
                && (literals.contains(key.substring(dot + 1)) || literals.contains(key.substring(key.indexOf('.', dot + 1) + 1)));
        return reason
                || literals.stream().anyMatch(part -> part.endsWith(".") && part.length() > 1 && key.startsWith(part));
    }

    private static Set<String> wordsOfTheCatalogue() {
        Set<String> keys = new TreeSet<>();
        add(keys, "category", Category.values());
        add(keys, "confidence", Confidence.values());
        add(keys, "family", Family.values());
        add(keys, "measure", Measure.values());
        add(keys, "place", PlacePrecision.values());
        add(keys, "precision", TimePrecision.values());
        add(keys, "scope", ClaimScope.values());
        add(keys, "side", ClaimSide.values());
        add(keys, "source", SourceKind.values());
        add(keys, "verification", Verification.values());
        for (Verification verification : Verification.values()) {
            keys.add("verification." + verification.id() + ".meaning");
        }
        for (Edition edition : Edition.values()) {
            keys.add("edition." + edition.id());
            keys.add("edition." + edition.id() + ".short");
            keys.add("edition." + edition.id() + ".title");
            keys.add("legend.difference_" + edition.name().toLowerCase(Locale.ROOT));
        }
        keys.add("group." + Group.CIVILIAN.id());
        keys.add("group." + Group.MILITARY.id());
        return keys;
    }

    private static void add(Set<String> keys, String area, CatalogWord[] words) {
        for (CatalogWord word : words) {
            keys.add(area + "." + word.id());
        }
    }

    private static Set<String> keys() {
        return sentences().stringPropertyNames();
    }

    private static Properties sentences() {
        Properties sentences = new Properties();
        try (Reader file =
                Files.newBufferedReader(HOME.resolve("src/main/resources/org/exclave/messages_en.properties"))) {
            sentences.load(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKeysTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
