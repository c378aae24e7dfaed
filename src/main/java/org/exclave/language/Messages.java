package org.exclave.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;

/** The sentences of one language, from {@code org/exclave/messages_*.properties} (UTF-8). Immutable. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle sentences;

    private Messages(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "org.exclave.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentences in English. */
    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /** The name of a language in this one, such as “Tajik” for {@code tg}. */
    public String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(locale());
    }

    /** The locale by which numbers are written. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence for a key, its places filled as by {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException when no sentence has this key: a mistake in the code
     */
    public String text(String key, Object... values) {
        String pattern = sentences.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Whether a sentence has this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
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
