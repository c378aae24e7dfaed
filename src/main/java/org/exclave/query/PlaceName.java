package org.exclave.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name of a place, made ready for being sought.
 *
 * @param written as the files have it
 * @param plain folded as one word
 * @param loose the same, loosened
 * @param wordStarts what follows from each word after the first, folded as one word
 */
record PlaceName(String written, String plain, String loose, List<String> wordStarts) {

    private static final Pattern WORD_GAP = Pattern.compile("[\\s\\p{Pd}/(]+(?=[\\p{L}\\p{N}])");
    private static final Pattern SEVERAL = Pattern.compile("\\s*/\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_WITH_SLIP = 4;

    static PlaceName of(String written) {
        FoldedText folded = FoldedText.ofName(written);
        List<String> starts = WORD_GAP.matcher(written)
                .results()
                .map(gap -> FoldedText.ofName(written.substring(gap.end())).text())
                .toList();
        return new PlaceName(written, folded.text(), folded.loosened().text(), starts);
    }

    /** A name as it stands, and what it consists of when it is several names with slashes or has words in brackets. */
    static Stream<PlaceName> allOf(String written) {
        Stream<String> parts = SEVERAL.splitAsStream(BRACKETS.matcher(written).replaceAll(""));
        return Stream.concat(Stream.of(written), parts)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(PlaceName::of)
                .filter(name -> !name.plain.isEmpty());
    }

    boolean sharesSoundWith(PlaceName other) {
        return loose.equals(other.loose);
    }

    /** How well this name answers, or nothing when it does not. */
    Optional<Likeness> likeness(SoughtName sought) {
        String key = sought.plain();
        if (plain.equals(key)) {
            return Optional.of(Likeness.EXACT);
        }
        if (loose.equals(sought.loose())) {
            return Optional.of(Likeness.ALIKE);
        }
        if (plain.startsWith(key)) {
            return Optional.of(Likeness.PREFIX);
        }
        if (wordStarts.stream().anyMatch(start -> start.startsWith(key))) {
            return Optional.of(Likeness.WORD_PREFIX);
        }
        return faintLikeness(sought);
    }

    private Optional<Likeness> faintLikeness(SoughtName sought) {
        int length = sought.plain().length();
        if (sought.loose().length() >= SHORTEST_INSIDE && loose.startsWith(sought.loose())) {
            return Optional.of(Likeness.ALIKE_PREFIX);
        }
        if (length >= SHORTEST_INSIDE && plain.contains(sought.plain())) {
            return Optional.of(Likeness.INSIDE);
        }
        boolean slipped = length >= SHORTEST_WITH_SLIP && OneSlip.between(plain, sought.plain());
        return slipped ? Optional.of(Likeness.SLIP) : Optional.empty();
    }

    /** Whether it begins letter by letter as it was typed. */
    boolean beginsAsWritten(SoughtName sought) {
        return written.toLowerCase(Locale.ROOT).startsWith(sought.written());
    }
}
