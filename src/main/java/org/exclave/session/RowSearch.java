package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventSet;
import org.exclave.failure.StoreException;
import org.exclave.query.FoldedText;

/**
 * Looks for words in the rows of imported sets as they were written. Rows are read from the store one after the other,
 * as they do not fit into the memory; what is found is told at once, and a later search ends the one before.
 */
public final class RowSearch {

    /** No more rows than these are found. */
    public static final int MOST = 60;

    /** Characters; longer texts are no search. */
    private static final int LONGEST = 200;

    private static final int ROWS_BETWEEN_WORDS = 5_000;
    private static final int PASSAGE = 90;
    private static final int BEFORE = 24;

    private final ImportedEvents imported;
    private final DataSets sets;
    private final Executor away;
    private final Executor screen;
    private final AtomicInteger wishes = new AtomicInteger();

    /**
     * A search through the sets of a session.
     *
     * @param away runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    RowSearch(ImportedEvents imported, DataSets sets, Executor away, Executor screen) {
        this.imported = imported;
        this.sets = sets;
        this.away = away;
        this.screen = screen;
    }

    /**
     * Begins another search; the one before ends.
     *
     * @param told is told, on the thread of the screen, what has been found, again and again until all is over
     * @param trouble is told, there, why rows cannot be read; nothing more is found then
     */
    public void seek(String written, Consumer<SoughtRows> told, Consumer<StoreException> trouble) {
        int wish = wishes.incrementAndGet();
        FoldedText sought = FoldedText.of(written.length() > LONGEST ? "" : written);
        List<DataSet> visible = imported.all().get().reversed().stream()
                .filter(set -> set.look().visible())
                .toList();
        if (sought.isBlank() || visible.isEmpty()) {
            told.accept(new SoughtRows(written, List.of(), 1, true));
            return;
        }
        away.execute(() -> {
            try {
                new Search(wish, written, sought, visible, told).run();
            } catch (StoreException unreadable) {
                screen.execute(() -> {
                    if (wish == wishes.get()) {
                        trouble.accept(unreadable);
                    }
                });
            }
        });
    }

    /** One search, in the thread that looks. */
    private final class Search {

        private final int wish;
        private final String written;
        private final FoldedText sought;
        private final List<String> words;
        private final List<DataSet> visible;
        private final Consumer<SoughtRows> told;
        private final List<FoundRow> found = new ArrayList<>();
        private final long all;
        private long seen;
        private int toldOf;

        Search(int wish, String written, FoldedText sought, List<DataSet> visible, Consumer<SoughtRows> told) {
            this.wish = wish;
            this.written = written;
            this.sought = sought;
            this.words = List.of(sought.text().split(" ", -1));
            this.visible = visible;
            this.told = told;
            this.all = visible.stream().mapToLong(set -> set.events().set().size()).sum();
        }

        void run() throws StoreException {
            for (DataSet set : visible) {
                if (!goesOn()) {
                    return;
                }
                sets.eachRecord(set.id(), (row, fields) -> look(set, row, fields));
            }
            if (wish == wishes.get()) {
                tell(true);
            }
        }

        private boolean goesOn() {
            return wish == wishes.get() && found.size() < MOST;
        }

        private boolean look(DataSet set, int row, List<String> fields) {
            if (!goesOn()) {
                return false;
            }
            FoldedText whole = FoldedText.of(String.join(" ", fields));
            if (words.stream().allMatch(whole.text()::contains)) {
                find(set.events(), row, fields);
            }
            seen++;
            boolean first = found.size() == 1 && toldOf == 0;
            if (first || seen % ROWS_BETWEEN_WORDS == 0) {
                tell(false);
            }
            return goesOn();
        }

        private void find(ProjectedEvents events, int row, List<String> fields) {
            EventSet set = events.set();
            for (int event = 0; event < set.size(); event++) {
                if (set.row(event) == row) {
                    int column = column(fields);
                    List<String> header = set.origin().header();
                    found.add(new FoundRow(
                            new EventHits.Hit(events, event, 1),
                            column < header.size() ? header.get(column) : "",
                            passage(fields.get(column))));
                    return;
                }
            }
        }

        /** The field with all the words, else the first with one of them, else the first. */
        private int column(List<String> fields) {
            int some = -1;
            for (int i = 0; i < fields.size(); i++) {
                FoldedText field = FoldedText.of(fields.get(i));
                if (field.containsWordsOf(sought)) {
                    return i;
                }
                if (some < 0 && words.stream().anyMatch(field.text()::contains)) {
                    some = i;
                }
            }
            return Math.max(0, some);
        }

        /** As much of a field as a line holds, about the first word where it stands there as it was typed. */
        private String passage(String field) {
            String line = field.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
            String first = written.strip().split("\\s+", 2)[0];
            int at = line.toLowerCase(Locale.ROOT).indexOf(first.toLowerCase(Locale.ROOT));
            int from = Math.max(0, Math.min(at - BEFORE, line.length() - 1));
            int to = Math.min(line.length(), from + PASSAGE);
            from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
            to -= to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? 1 : 0;
            return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
        }

        private void tell(boolean over) {
            toldOf = found.size();
            SoughtRows now = new SoughtRows(written, found, over ? 1 : (double) seen / Math.max(1, all), over);
            screen.execute(() -> {
                if (wish == wishes.get()) {
                    told.accept(now);
                }
            });
        }
    }
}
