package org.exclave.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as a search sees it: small letters, without accents, hyphens or apostrophes, and Cyrillic in plain Latin, so
 * that “Хоҷаи Аъло”, “Khojai A’lo” and “hojai alo” are one, and “Жаштык” is “Jashtyk”. Good for comparing, never for
 * showing. The table is our own; it follows the common English transliterations and then lets go of what they do not
 * agree on: kh and x are h, gh is g, zh and dj are j, q is k, y is i.
 */
public record FoldedText(String text) {

    private static final Map<Character, String> LATIN = latin(
            "а a б b в v г g д d е e ж j з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы i "
                    + "э e ю yu я ya ғ g қ k ҳ h ҷ j ң n ө o ү u һ h ӯ u ӣ i");

    /** Most letters of long tables are below it, and are Latin as they are. */
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    /** Applied in this order. */
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("dzh", "j"),
            Map.entry("dj", "j"),
            Map.entry("zh", "j"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("x", "h"),
            Map.entry("q", "k"),
            Map.entry("y", "i"));

    /** Folds a text as people write it. */
    public static FoldedText of(String written) {
        StringBuilder latin = new StringBuilder(written.length());
        String small = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        int letter;
        for (int at = 0; at < small.length(); at += Character.charCount(letter)) {
            letter = small.codePointAt(at);
            if (Character.isWhitespace(letter)) {
                latin.append(' ');
            } else if (Character.isLetterOrDigit(letter)) {
                appendLatin(latin, letter);
            }
        }
        String folded = latin.toString();
        for (Map.Entry<String, String> spelling : SPELLINGS) {
            folded = folded.replace(spelling.getKey(), spelling.getValue());
        }
        return new FoldedText(folded.strip());
    }

    /** Folds a name as if it were one word, so that “Ak-Sai”, “Ak Sai” and “Aksai” are one. */
    public static FoldedText ofName(String written) {
        return of(SPACES.matcher(written).replaceAll(""));
    }

    /**
     * Lets go of what languages of the valley do not agree on within a name: o stands for a (“Oqsoy” for “Ak-Sai”), w for
     * v, ye for e, and a letter counts once where it is doubled.
     */
    public FoldedText loosened() {
        String vowels = text.replace('o', 'a').replace('w', 'v').replace("ie", "e");
        return new FoldedText(DOUBLED.matcher(vowels).replaceAll("$1"));
    }

    /** Whether every word of {@code sought} stands somewhere in this text, in part or whole; true for no word. */
    public boolean containsWordsOf(FoldedText sought) {
        return Arrays.stream(sought.text.split(" ", -1)).allMatch(text::contains);
    }

    /** Whether nothing that could be sought is left. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Hard and soft signs, like accents and apostrophes, leave nothing. */
    private static void appendLatin(StringBuilder latin, int letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            latin.append((char) letter);
            return;
        }
        if (letter == 'ъ' || letter == 'ь' || Character.getType(letter) == Character.MODIFIER_LETTER) {
            return;
        }
        String replacement = letter <= Character.MAX_VALUE ? LATIN.get((char) letter) : null;
        if (replacement == null) {
            latin.appendCodePoint(letter);
        } else {
            latin.append(replacement);
        }
    }

    private static Map<Character, String> latin(String pairs) {
        String[] words = pairs.split(" ", -1);
        return IntStream.range(0, words.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> words[2 * i].charAt(0), i -> words[2 * i + 1]));
    }
}
