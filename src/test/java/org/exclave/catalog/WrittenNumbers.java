package org.exclave.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.Map.entry;

/** The numbers that a text gives, in digits or words, other than dates, clock readings and lengths of time in days. */
final class WrittenNumbers {

    /** One clock reading, or several that share the name of their clock. */
    static final String CLOCK = "\\d\\d:\\d\\d(?:(?:–|, | and )\\d\\d:\\d\\d)* UTC\\+[56]";

    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            word("one", 1), word("two", 2), word("three", 3), word("four", 4), word("five", 5), word("six", 6),
            word("seven", 7), word("eight", 8), word("nine", 9), word("ten", 10), word("eleven", 11),
            word("twelve", 12), word("thirteen", 13), word("fourteen", 14), word("fifteen", 15), word("sixteen", 16),
            word("seventeen", 17), word("eighteen", 18), word("nineteen", 19), word("twenty", 20), word("thirty", 30),
            word("forty", 40), word("fifty", 50), word("dozen", 12), word("dozens", 24), word("hundred", 100),
            word("hundreds", 200), word("thousand", 1000), word("thousands", 2000), entry("half", new BigDecimal("0.5")));

    private static final String ANY_WORD = "(?:" + String.join("|", WORDS.keySet()) + ")";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** What has digits or words of number in it and is no figure. */
    private static final List<Pattern> NO_FIGURES = Stream.of(
                    CLOCK,
                    "UTC\\+[56]",
                    "\\b\\d{1,2}(?:(?:–|, | and )\\d{1,2})* " + MONTH + "(?: \\d{4})?",
                    "\\b(?:19|20)\\d\\d(?:–\\d\\d|s)?\\b",
                    "24\\.kg|Today90",
                    "\\ban? (?:hour|day) and a half\\b",
                    "\\b" + ANY_WORD + " (?:days|weeks|months|years)\\b")
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern NUMBER =
            Pattern.compile("\\d+:\\d+|\\d(?:[\\d,.]*\\d)?|\\b" + ANY_WORD + "\\b", Pattern.CASE_INSENSITIVE);

    private WrittenNumbers() {}

    private static Map.Entry<String, BigDecimal> word(String word, int number) {
        return entry(word, BigDecimal.valueOf(number));
    }

    /** As they stand there, in their order; a clock reading whose clock is not named is one of them. */
    static List<String> of(String text) {
        String figures = text;
        for (Pattern other : NO_FIGURES) {
            figures = other.matcher(figures).replaceAll(" ");
        }
        return NUMBER.matcher(figures).results().map(MatchResult::group).toList();
    }

    /** Whether some words of the catalogue have a number in them, whatever it stands for. */
    static boolean isIn(String words, String number) {
        return NUMBER.matcher(words).results().anyMatch(found -> areSame(found.group(), number));
    }

    /** Whether both are the same number, in digits or words. */
    static boolean areSame(String one, String other) {
        return value(one).compareTo(value(other)) == 0;
    }

    /** What a number in digits or words stands for; a reading of a clock stands for nothing that is counted. */
    static BigDecimal value(String number) {
        BigDecimal word = WORDS.get(number.toLowerCase(Locale.ROOT));
        if (word != null) {
            return word;
        }
        return number.contains(":") ? BigDecimal.ONE.negate() : new BigDecimal(number.replace(",", ""));
    }
}
