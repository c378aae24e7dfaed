package org.exclave.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;

/**
 * The sentences of one language, from {@code org/exclave/messages_*.properties} (UTF-8). A sentence that a language lacks
 * is the English one. Immutable.
 */
public final class Messages {

    private static final Map<Language, Map<String, SentenceFile.Sentence>> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, SentenceFile.Sentence> sentences;
    private final BinaryOperator<String> wording;

    private Messages(Language language, BinaryOperator<String> wording) {
        this.language = language;
        this.wording = wording;
        this.sentences = read(language);
    }

    /** Those of a language, which are read when the first of them is wanted. */
    private static Map<String, SentenceFile.Sentence> read(Language language) {
        return READ.computeIfAbsent(language, SentenceFile::read);
    }

    /** The sentences in English. */
    public static Messages english() {
        return of(Language.ENGLISH);
    }

    /** The sentences in a language. */
    public static Messages of(Language language) {
        return new Messages(language, (_, sentence) -> sentence);
    }

    /**
     * The same sentences worded anew, such as longer ones by which a layout is tried.
     *
     * @param other is given a key and its sentence, whose places it keeps
     */
    public Messages worded(BinaryOperator<String> other) {
        return new Messages(language, other);
    }

    /** The language of the sentences. */
    public Language language() {
        return language;
    }

    /** The name of a language within a sentence of this one, such as “Tajik” for {@code tg}. */
    public String languageName(String code) {
        String own = "language." + code;
        return has(own) ? text(own) : Locale.of(code).getDisplayLanguage(locale());
    }

    /** The locale by which numbers and dates are written. */
    public Locale locale() {
        return language.locale();
    }

    /**
     * The sentence for a key, its words chosen as by {@link PluralSentence} and its places filled as by
     * {@link MessageFormat}.
     *
     * @throws MissingResourceException when no sentence has this key: a mistake in the code
     */
    public String text(String key, Object... values) {
        String pattern = wording.apply(key, sentence(key));
        return values.length == 0
                ? pattern
                : new MessageFormat(PluralSentence.choose(pattern, language, values), locale()).format(values);
    }

    private String sentence(String key) {
        SentenceFile.Sentence own = sentences.get(key);
        SentenceFile.Sentence found = own == null ? read(Language.ENGLISH).get(key) : own;
        if (found == null) {
            throw new MissingResourceException("no sentence has this key: " + key, Messages.class.getName(), key);
        }
        return found.words();
    }

    /** All keys that begin so. */
    public Set<String> keys(String beginning) {
        return read(Language.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a sentence has this key. */
    public boolean has(String key) {
        return sentences.containsKey(key) || read(Language.ENGLISH).containsKey(key);
    }

    /** One sentence naming file, row and field, and what was expected there. */
    public String sentence(Fault fault) {
        StringBuilder where = new StringBuilder(fault.file());
        if (fault.row() != null) {
            where.append(", ").append(text("fault.row", fault.row()));
        }
        if (fault.field() != null) {
            where.append(", ").append(text("fault.field", fault.field()));
        }
        return where + ": " + text("fault." + fault.expectation(), fault.details().toArray());
    }

    /** The sentence for a fault and what to do about it, which faults of the catalogue do not say themselves. */
    public String advice(Fault fault) {
        String sentence = sentence(fault);
        return fault.expectation().startsWith("catalog.") ? text("faults.catalogue", sentence, fault.file()) : sentence;
    }

    /** The first of several faults with its advice, and how many more there are: what fits in one line. */
    public String sentence(AtlasDataException broken) {
        String first = advice(broken.faults().getFirst());
        int more = broken.faults().size() - 1;
        return more == 0 ? first : text("faults.more", first, more);
    }

    /** One sentence saying what the store could not do, what is safe and what to do. */
    public String sentence(StoreException failure) {
        return text("store." + failure.reason(), failure.details().toArray());
    }
}
