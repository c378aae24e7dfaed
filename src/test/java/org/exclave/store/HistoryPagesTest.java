package org.exclave.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.NOW;
import static org.exclave.store.Samples.point;

class HistoryPagesTest {

    private static final Annotation RENAMED = point("p").withTitle("renamed");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("annotations.gpkg");
    }

    private void keep(List<? extends SingleEdit> edits) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new SeveralEdits(List.copyOf(edits), "edit.change"));
        }
    }

    private List<Long> page(long before, int most) throws StoreException {
        return StoreHistory.page(file, before, most, _ -> true).entries().stream()
                .map(HistoryEntry::sequence)
                .toList();
    }

    @Test
    void pagesGoFromTheNewestRowToTheFirst() throws StoreException {
        List<AddAnnotation> edits = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            edits.add(new AddAnnotation(point("p" + number)));
        }
        keep(edits);

        HistoryPage newest = StoreHistory.page(file, Long.MAX_VALUE, 3, _ -> true);
        assertThat(newest.entries()).extracting(HistoryEntry::sequence).containsExactly(6L, 5L, 4L);
        assertThat(newest.entries().getFirst().edit()).isEqualTo(edits.get(5));
        assertThat(newest.entries().getFirst().madeAt()).isEqualTo(NOW);
        assertThat(newest.next()).isEqualTo(4);
        assertThat(page(4, 3)).containsExactly(3L, 2L, 1L);
        assertThat(StoreHistory.page(file, 4, 3, _ -> true).next()).isZero();
        assertThat(page(4, 2)).containsExactly(3L, 2L);
        assertThat(page(1, 3)).isEmpty();
        HistoryPage sought = StoreHistory.page(file, Long.MAX_VALUE, 3, entry -> entry.edit().id().equals("p5"));
        assertThat(sought.entries()).extracting(HistoryEntry::sequence).containsExactly(5L);
        assertThat(sought.next()).as("the history goes on where the page ends, not what was found").isEqualTo(4);
    }

    @Test
    void everyStateCanBeSeenAgain() throws StoreException {
        keep(List.of(new AddAnnotation(point("p")), new AddAnnotation(point("q"))));
        keep(List.of(new ChangeAnnotation(point("p"), RENAMED)));
        keep(List.of(new RemoveAnnotation(point("q"))));

        assertThat(StoreHistory.after(file, 1)).containsExactly(point("p"));
        assertThat(StoreHistory.after(file, 2)).containsExactly(point("p"), point("q"));
        assertThat(StoreHistory.after(file, 3)).containsExactly(RENAMED, point("q"));
        assertThat(StoreHistory.after(file, 4)).containsExactly(RENAMED).isEqualTo(AnnotationStore.read(file));
        assertThat(StoreHistory.after(file, 0)).isEmpty();
    }

    @Test
    void historyCanBeSeenWhileTheStoreIsBeingWritten() throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(point("p")));
            assertThat(page(Long.MAX_VALUE, 10)).containsExactly(1L);
            store.apply(new ChangeAnnotation(point("p"), RENAMED));
            assertThat(page(Long.MAX_VALUE, 10)).containsExactly(2L, 1L);
            assertThat(StoreHistory.after(file, 2)).containsExactly(RENAMED);
        }
    }

    @Test
    void storeThatIsNotThereHasNoHistory() throws StoreException {
        assertThat(page(Long.MAX_VALUE, 10)).isEmpty();
        assertThat(StoreHistory.after(file, 5)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void rowThatMeansNothingIsNamed() throws Exception {
        keep(List.of(new AddAnnotation(point("p"))));
        String trigger = Samples.query(file, "SELECT sql FROM sqlite_schema WHERE name = 'history_refuses_update'")
                .getFirst();
        Samples.tamper(file, "DROP TRIGGER history_refuses_update");
        Samples.tamper(file, "UPDATE history SET after = '{}'");
        Samples.tamper(file, trigger);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> page(Long.MAX_VALUE, 10))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("history"))
                .satisfies(refused -> assertThat(refused.details()).contains(1L));
    }
}
