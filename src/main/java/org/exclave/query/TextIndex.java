package org.exclave.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds rows by words, in any script and spelling that {@link FoldedText} takes for the same. All texts are folded once,
 * when the index is made; a search only looks through them. Immutable.
 *
 * @param <T> the rows
 */
public final class TextIndex<T> {

    private static final int LONGEST = 200;

    private record Entry<T>(T row, FoldedText title, FoldedText all) {}

    private final List<Entry<T>> entries;

    /**
     * An index of some rows.
     *
     * @param title the words by which a row is known
     * @param more all other words by which it should be found
     */
    public TextIndex(List<T> rows, Function<T, String> title, Function<T, String> more) {
        entries = rows.stream()
                .map(row -> new Entry<>(
                        row,
                        FoldedText.of(title.apply(row)),
                        FoldedText.of(title.apply(row) + ' ' + more.apply(row))))
                .toList();
    }

    /**
     * The rows in which every word stands, in part or whole; those with all of them in the title first, otherwise in the
     * order of the rows. None for a text without letters or digits, or longer than {@value #LONGEST} characters.
     */
    public List<T> find(String written) {
        FoldedText sought = FoldedText.of(written.length() > LONGEST ? "" : written);
        if (sought.isBlank()) {
            return List.of();
        }
        return Stream.concat(
                        entries.stream().filter(entry -> entry.title.containsWordsOf(sought)),
                        entries.stream()
                                .filter(entry -> !entry.title.containsWordsOf(sought))
                                .filter(entry -> entry.all.containsWordsOf(sought)))
                .map(Entry::row)
                .toList();
    }
}
