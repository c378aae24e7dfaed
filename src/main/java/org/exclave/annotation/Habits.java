package org.exclave.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the next annotation takes over from those before, how the user wants sheets to be and reads tables, and how the atlas opens
 * and looks.
 *
 * @param author who wrote the last one of which that was said, or null
 * @param looks the look chosen last, by the {@link Shape#kind() kind} of shape; none of a kind that has the usual one
 * @param sheets by name, choices for sheets, each a word under its own name; what they mean is not known here
 * @param tables by what their headers have in common, what was said of tables of events; what it means is not known here
 * @param startPage whether the atlas opens with its start page
 * @param language the code of the language in which the user reads the atlas, or null for that of the machine
 * @param preferences how the user wants the window to be
 * @param place where the window was left, or null where it never was
 * @param used the names of the functions that were found by their words, the one used last first, each once; what they mean is not
 *     known here
 */
public record Habits(
        @Nullable String author,
        Map<String, Style> looks,
        Map<String, Map<String, String>> sheets,
        Map<String, Map<String, String>> tables,
        boolean startPage,
        @Nullable String language,
        Preferences preferences,
        @Nullable WindowPlace place,
        List<String> used) {

    /** The most letters of the name of a choice. */
    public static final int LONGEST_NAME = 60;

    /** Tables of so many headers are remembered. */
    public static final int MOST_TABLES = 100;

    /** So many functions that were used are remembered. */
    public static final int MOST_USED = 8;

    /** Nobody has chosen anything yet. */
    public static final Habits NONE = new Habits(null, Map.of(), Map.of(), Map.of(), true, null, Preferences.DELIVERED, null, List.of());

    public Habits {
        looks = Collections.unmodifiableMap(new TreeMap<>(looks));
        sheets = copy(sheets);
        tables = copy(tables);
        used = used.stream().distinct().limit(MOST_USED).toList();
    }

    private static Map<String, Map<String, String>> copy(Map<String, Map<String, String>> named) {
        Map<String, Map<String, String>> kept = new TreeMap<>();
        named.forEach((name, words) -> kept.put(name, Collections.unmodifiableMap(new TreeMap<>(words))));
        return Collections.unmodifiableMap(kept);
    }

    /** The same habits of another author, or of none when null. */
    public Habits withAuthor(@Nullable String other) {
        return new Habits(other, looks, sheets, tables, startPage, language, preferences, place, used);
    }

    /** The same habits with another look for a kind of shape; the usual one is no habit. */
    public Habits withLook(String kind, Style style) {
        Map<String, Style> others = new TreeMap<>(looks);
        if (style.equals(Style.DEFAULT)) {
            others.remove(kind);
        } else {
            others.put(kind, style);
        }
        return new Habits(author, others, sheets, tables, startPage, language, preferences, place, used);
    }

    /** The same habits with a choice for sheets under a name, instead of the one that had it. */
    public Habits withSheet(String name, Map<String, String> words) {
        Map<String, Map<String, String>> all = new TreeMap<>(sheets);
        all.put(name, words);
        return new Habits(author, looks, all, tables, startPage, language, preferences, place, used);
    }

    /** The same habits without the choice of a name. */
    public Habits withoutSheet(String name) {
        Map<String, Map<String, String>> all = new TreeMap<>(sheets);
        all.remove(name);
        return new Habits(author, looks, all, tables, startPage, language, preferences, place, used);
    }

    /** The same habits, and what was said of tables of a header; of {@value #MOST_TABLES} others none is kept but the new one's. */
    public Habits withTable(String header, Map<String, String> words) {
        Map<String, Map<String, String>> all = new TreeMap<>(tables.size() < MOST_TABLES ? tables : Map.of());
        all.put(header, words);
        return new Habits(author, looks, sheets, all, startPage, language, preferences, place, used);
    }

    /** The same habits, and whether the atlas opens with its start page. */
    public Habits withStartPage(boolean wished) {
        return new Habits(author, looks, sheets, tables, wished, language, preferences, place, used);
    }

    /** The same habits in another language, or in that of the machine when null. */
    public Habits withLanguage(@Nullable String code) {
        return new Habits(author, looks, sheets, tables, startPage, code, preferences, place, used);
    }

    /** The same habits in a window of another kind. */
    public Habits withPreferences(Preferences other) {
        return new Habits(author, looks, sheets, tables, startPage, language, other, place, used);
    }

    /** The same habits, and where the window was left. */
    public Habits withPlace(WindowPlace left) {
        return new Habits(author, looks, sheets, tables, startPage, language, preferences, left, used);
    }

    /** The same habits, and which function was used last; beyond {@value #MOST_USED} the oldest is forgotten. */
    public Habits withUsed(String function) {
        List<String> all = new ArrayList<>(used);
        all.remove(function);
        all.addFirst(function);
        return new Habits(author, looks, sheets, tables, startPage, language, preferences, place, all);
    }

    /** The same habits with a change to how the user wants the window to be. */
    public Habits preferring(UnaryOperator<Preferences> change) {
        return withPreferences(change.apply(preferences));
    }

    /** The same habits with all that preferences show as it is delivered; looks, sheets, tables, the place of the window and what was used stay. */
    public Habits delivered() {
        return new Habits(null, looks, sheets, tables, true, null, Preferences.DELIVERED, place, used);
    }

    /** A new annotation as it is by habit: with the author's name and the look of its kind. */
    public Annotation apply(Annotation fresh) {
        Style look = looks.getOrDefault(fresh.shape().kind(), fresh.style());
        return fresh.withStyle(look).withAuthor(author);
    }
}
