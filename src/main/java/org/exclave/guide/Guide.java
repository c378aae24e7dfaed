package org.exclave.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.language.Language;

/**
 * The guide in one language.
 *
 * @param language that in which it is written
 * @param title what it is called
 * @param chapters everything below the title, in its order
 */
public record Guide(Language language, String title, List<Chapter> chapters) {

    /** The languages that have a guide. */
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN);

    /** So much of the line in which words were found is shown. */
    private static final int EXCERPT = 90;

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter that has all the words that were looked for.
     *
     * @param excerpt the line that has most of them, cut to what fits
     */
    public record Found(Chapter chapter, String excerpt) {}

    /**
     * The language in which the guide is read by whoever has the window in another: his own where there is one. There is none in
     * Kyrgyz and Tajik yet; more people in both countries read Russian than English.
     */
    public static Language languageFor(Language window) {
        return LANGUAGES.contains(window) ? window : Language.RUSSIAN;
    }

    /** The chapter to which a link leads; empty for one that leads out of the guide. */
    public Optional<Chapter> chapter(String target) {
        return chapters.stream().filter(each -> target.equals("#" + each.anchor())).findFirst();
    }

    /** The chapter of level 2 in which a part stands; itself where it is one. */
    public Chapter whole(Chapter part) {
        return chapters.subList(0, chapters.indexOf(part) + 1).reversed().stream()
                .filter(each -> each.level() == 2)
                .findFirst()
                .orElse(part);
    }

    /** A chapter of level 2 and its parts, in their order. */
    public List<Chapter> page(Chapter whole) {
        return Stream.concat(
                        Stream.of(whole),
                        chapters.stream().skip(chapters.indexOf(whole) + 1L).takeWhile(each -> each.level() > whole.level()))
                .toList();
    }

    /**
     * The chapters that have all these words, in part or whole, capitals aside; none for no words. Those with a word in their
     * title come first.
     */
    public List<Found> find(String words) {
        List<String> wanted = Arrays.stream(fold(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Chapter> having = chapters.stream()
                .filter(chapter -> has(chapter.words(), wanted) == wanted.size())
                .toList();
        return Stream.concat(
                        having.stream().filter(chapter -> has(chapter.title(), wanted) > 0),
                        having.stream().filter(chapter -> has(chapter.title(), wanted) == 0))
                .map(chapter -> new Found(chapter, excerpt(chapter, wanted)))
                .toList();
    }

    private static long has(String text, List<String> wanted) {
        String folded = fold(text);
        return wanted.stream().filter(folded::contains).count();
    }

    private static String excerpt(Chapter chapter, List<String> wanted) {
        String best = "";
        long most = 0;
        for (String line : chapter.blocks().stream().flatMap(block -> block.words().lines()).toList()) {
            long count = has(line, wanted);
            if (count > most) {
                most = count;
                best = line;
            }
        }
        int first = wanted.stream().mapToInt(fold(best)::indexOf).filter(at -> at >= 0).min().orElse(0);
        int from = Math.max(0, Math.min(first - EXCERPT / 3, best.length() - EXCERPT));
        if (from > 0) {
            from = best.lastIndexOf(' ', first > from ? Math.min(first, from + EXCERPT / 4) : from) + 1;
        }
        int to = Math.min(best.length(), from + EXCERPT);
        if (to < best.length()) {
            to = Math.max(from, best.lastIndexOf(' ', to));
        }
        return (from > 0 ? "…" : "") + best.substring(from, to).strip() + (to < best.length() ? "…" : "");
    }

    /** Letter by letter, so that places in the folded text are those of the text. */
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
