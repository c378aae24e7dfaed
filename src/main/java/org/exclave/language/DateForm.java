package org.exclave.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** How a language writes a day, a month or a time of day, by a pattern among its sentences. Immutable. */
public final class DateForm {

    private final DateTimeFormatter pattern;
    private final Messages messages;

    /**
     * The form of a key such as {@code time.pattern.day}.
     *
     * @throws IllegalArgumentException when the sentence is no pattern: a mistake in the file of sentences
     */
    public DateForm(Messages messages, String key) {
        this.messages = messages;
        this.pattern = DateTimeFormatter.ofPattern(messages.text(key), messages.locale());
    }

    /** A date or time in this form, such as “16 Sep 2022”. Months are written small but in English, which Unicode CLDR 47 does not do in Tajik. */
    public String format(TemporalAccessor time) {
        String words = pattern.format(time);
        return messages.language() == Language.ENGLISH ? words : words.toLowerCase(messages.locale());
    }
}
