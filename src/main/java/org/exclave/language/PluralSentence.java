package org.exclave.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the words that fit the numbers of a sentence, before {@link java.text.MessageFormat} fills the rest. A place such
 * as <code>{0,plural,0#No incident|one#One incident|other#{0} incidents}</code> offers words for numbers by figure
 * or by {@link PluralForm}; a figure stands before a form, and {@code other} takes what is left. Words may hold places of
 * {@code MessageFormat}, but no further choice of words and no upright line.
 */
final class PluralSentence {

    private static final Pattern BEGINNING = Pattern.compile("\\{(\\d+),plural,");
    private static final Pattern OFFER = Pattern.compile("(\\d+|one|few|many|other)#(.*)", Pattern.DOTALL);

    private PluralSentence() {}

    /**
     * The sentence with one wording in the place of each choice.
     *
     * @param values the numbers stand where the sentence says
     * @throws IllegalArgumentException when the sentence is not well formed, or a value by which it chooses is no number
     */
    static String choose(String sentence, Language language, Object... values) {
        Matcher matcher = BEGINNING.matcher(sentence);
        StringBuilder chosen = new StringBuilder();
        int from = 0;
        while (matcher.find(from)) {
            int end = end(sentence, matcher.end());
            Map<String, String> offers = offers(sentence.substring(matcher.end(), end));
            chosen.append(sentence, from, matcher.start())
                    .append(fitting(offers, language, number(values, Integer.parseInt(matcher.group(1)), sentence)));
            from = end + 1;
        }
        return chosen.append(sentence.substring(from)).toString();
    }

    private static double number(Object[] values, int index, String sentence) {
        if (index >= values.length || !(values[index] instanceof Number number)) {
            throw new IllegalArgumentException("no number for a choice of words: " + sentence);
        }
        return number.doubleValue();
    }

    private static String fitting(Map<String, String> offers, Language language, double number) {
        long whole = Math.round(number);
        String form = whole == number ? language.form(whole).word() : PluralForm.OTHER.word();
        String last = offers.getOrDefault(PluralForm.OTHER.word(), offers.getOrDefault(PluralForm.MANY.word(), ""));
        String words = whole == number ? offers.get(Long.toString(whole)) : null;
        return words == null ? offers.getOrDefault(form, last) : words;
    }

    /** Where the place that began before an index is closed. */
    private static int end(String sentence, int begun) {
        int depth = 0;
        for (int i = begun; i < sentence.length(); i++) {
            char sign = sentence.charAt(i);
            if (sign == '{') {
                depth++;
            } else if (sign == '}' && depth-- == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a choice of words is not closed: " + sentence);
    }

    private static Map<String, String> offers(String within) {
        Map<String, String> offers = new LinkedHashMap<>();
        for (String part : within.split("\\|", -1)) {
            Matcher offer = OFFER.matcher(part);
            if (!offer.matches()) {
                throw new IllegalArgumentException("not said for which number: " + part);
            }
            offers.put(offer.group(1), offer.group(2));
        }
        return offers;
    }
}
