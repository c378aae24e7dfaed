package org.exclave.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.exclave.TheAtlas;
import org.exclave.cartography.Viewport;
import org.exclave.event.EventKind;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventTableKind;
import org.exclave.event.ImportedTable;
import org.exclave.event.RecordBlockWriter;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowSearchTest {

    private final Session session =
            new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final MemoryDataSets sets = new MemoryDataSets();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RowSearch search = new RowSearch(session.imported(), sets, waiting::add, Runnable::run);
    private final List<SoughtRows> told = new ArrayList<>();

    private void bring(String name, int rows, String remark) throws Exception {
        EventOrigin origin = new EventOrigin(
                "A. Collector", "", EventTableKind.GENERIC, List.of("id", "remark"), "notes.csv", "");
        EventSetBuilder builder = new EventSetBuilder(name, origin, rows);
        RecordBlockWriter records = new RecordBlockWriter(Runnable::run);
        for (int row = 1; row <= rows; row++) {
            // The last row begins first, so that the place in the set is not the row.
            long start = 1_619_000_000L + (rows - row) * 60L;
            builder.add(start, start + 60, false, 70 + row / 1000.0, 40, EventKind.UNSAID, row);
            String id = "E" + row;
            String text = id + remark.replace("#", String.valueOf(row));
            records.add(row, text.toCharArray(), new int[] {id.length(), text.length()}, 2);
        }
        DataSet added = sets.add(new ImportedTable(builder.build(), records.finish(), 0)).orElseThrow();
        List<DataSet> all = new ArrayList<>(session.imported().all().get());
        all.add(added);
        session.imported().all().set(List.copyOf(all));
    }

    private SoughtRows sought(String words) {
        told.clear();
        search.seek(words, told::add, refused -> told.add(SoughtRows.NONE));
        waiting.forEach(Runnable::run);
        waiting.clear();
        return told.getLast();
    }

    @Test
    void aRowIsFoundByWordsInAnyScriptAndSaysWhoseItIsAndWhereTheyStand() throws Exception {
        bring("Notes", 40, "a house in Жаштык burned, note #");
        SoughtRows found = sought("jashtyk 17");
        assertThat(found.over()).isTrue();
        assertThat(found.found()).singleElement().satisfies(row -> {
            assertThat(row.set()).isEqualTo("Notes");
            assertThat(row.row()).isEqualTo(17);
            assertThat(row.column()).isEqualTo("remark");
            assertThat(row.passage()).isEqualTo("a house in Жаштык burned, note 17");
            assertThat(row.longitude()).isEqualTo(70.017);
        });
        assertThat(sought("nowhere to be found").found()).isEmpty();
        assertThat(sought("  ").found()).isEmpty();
        assertThat(sought("x".repeat(201)).found()).isEmpty();
    }

    @Test
    void manyRowsAreToldAtOnceAndNoMoreThanAreListed() throws Exception {
        bring("Notes", 300, "a house burned, # of them");
        SoughtRows found = sought("house");
        assertThat(told.getFirst().found()).hasSize(1);
        assertThat(told.getFirst().over()).isFalse();
        assertThat(found.found()).hasSize(RowSearch.MOST);
        assertThat(found.over()).isTrue();
    }

    @Test
    void theSetThatCameLastComesFirstAndOneThatIsNotDrawnNotAtAll() throws Exception {
        bring("First", 1, "a bridge");
        bring("Second", 1, "a bridge");
        bring("Third", 1, "a bridge");
        DataSet third = session.imported().all().get().getLast();
        session.imported()
                .all()
                .set(List.of(
                        session.imported().all().get().get(0),
                        session.imported().all().get().get(1),
                        third.looking(third.look().visible(false))));
        assertThat(sought("bridge").found()).extracting(FoundRow::set).containsExactly("Second", "First");
    }

    @Test
    void theNextLetterEndsTheSearchBefore() throws Exception {
        bring("Notes", 40, "a house burned, note #");
        search.seek("hou", told::add, refused -> told.add(SoughtRows.NONE));
        search.seek("house", told::add, refused -> told.add(SoughtRows.NONE));
        waiting.forEach(Runnable::run);
        assertThat(told).extracting(SoughtRows::written).containsOnly("house");
    }

    @Test
    void aLongTextIsCutAboutTheWord() throws Exception {
        bring("Notes", 1, "=cmd|" + "x".repeat(300) + " the house " + "y".repeat(300));
        String passage = sought("house").found().getFirst().passage();
        assertThat(passage).startsWith("…").endsWith("…").contains("the house").hasSizeLessThan(95);
    }
}
