package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.failure.StoreException;
import org.exclave.store.AnnotationStore;
import org.exclave.store.HistoryEntry;
import org.exclave.store.StoreHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The history in the window: what was done, an earlier state looked at, and restored as an edit that can be undone. */
@Execution(ExecutionMode.SAME_THREAD)
final class HistoryWindowTest {

    private static final Instant THEN = Instant.parse("2022-09-16T03:00:00Z");
    private static final Annotation POST =
            Annotation.of("post", new PointShape(new Position(70.6, 40.3)), "Post", THEN);
    private static final Annotation BRIDGE =
            Annotation.of("bridge", new PointShape(new Position(70.2, 39.9)), "Bridge", THEN);

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void makeStore() throws StoreException {
        store = folder.resolve("annotations.gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(THEN, ZoneOffset.UTC))) {
            open.apply(new AddAnnotation(POST));
            open.apply(new AddAnnotation(BRIDGE));
            open.apply(new ChangeAnnotation(POST, POST.withTitle("Outpost")));
            open.apply(new RemoveAnnotation(BRIDGE));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<HistoryEntry> rows(WindowRun run) {
        ListView<HistoryEntry> list = (ListView<HistoryEntry>) run.node("#history-list");
        return run.on(() -> List.copyOf(list.getItems()));
    }

    private static void choose(WindowRun run, int row) {
        ListView<?> list = (ListView<?>) run.node("#history-list");
        run.on(() -> {
            list.getSelectionModel().select(row);
            return list;
        });
        run.await("the past", () -> run.find("#past").isPresent());
        run.settle();
    }

    private static List<String> titles(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::title).toList();
    }

    private static List<String> drawn(WindowRun run) {
        return run.on(() -> titles(run.session().scenery().annotations()));
    }

    @Test
    void historyTellsWhatWasDoneAndAnEarlierStateIsLookedAtWithoutChangingAnything() throws Exception {
        try (WindowRun run = WindowRun.open(store)) {
            run.press(KeyCode.CONTROL, KeyCode.H);
            run.await("four edits", () -> rows(run).size() == 4);
            assertThat(run.text("#history-count")).isEqualTo("4 edits");
            run.await("the words of a row", () -> run.words("#history-list").contains("label “Post” → “Outpost”"));
            assertThat(run.words("#history-list"))
                    .contains("Rename point “Outpost”", "Delete point “Bridge”", "16 Sep 2022, 09:00 (UTC+6)");

            choose(run, 2);
            assertThat(run.text("#past-sentence"))
                    .isEqualTo("Not the present state: your annotations as they were on 16 Sep 2022, 09:00 (UTC+6). "
                            + "Last edit then: Add point “Bridge”");
            assertThat(drawn(run)).containsExactlyInAnyOrder("Post", "Bridge");
            run.clickMap(70.2, 39.9);
            assertThat(run.on(() -> java.util.Optional.ofNullable(run.session().selectedAnnotation().get()))).isEmpty();

            run.press(KeyCode.ESCAPE);
            assertThat(run.find("#past")).isEmpty();
            choose(run, 1);
            run.fire("#export");
            assertThat(run.find("#past")).as("no picture of the past goes out unmarked").isEmpty();
            assertThat(drawn(run)).containsExactly("Outpost");
            assertThat(titles(AnnotationStore.read(store))).containsExactly("Outpost");
            run.press(KeyCode.CONTROL, KeyCode.H);
            assertThat(run.find("#history")).isEmpty();
            assertThat(run.find("#inspector")).isPresent();
        }
        assertThat(StoreHistory.entries(store)).hasSize(4);
    }

    @Test
    void allOrOneAreRestoredAsOneEditThatCanBeUndone() throws Exception {
        try (WindowRun run = WindowRun.open(store)) {
            run.fire("#history-button");
            run.await("four edits", () -> rows(run).size() == 4);
            choose(run, 2);
            run.fire("#past-restore");
            run.await("both", () -> titles(AnnotationStore.read(store)).equals(List.of("Bridge", "Post")));
            run.await("the present", () -> run.find("#past").isEmpty());
            run.await("two more edits in the list", () -> rows(run).size() == 6);
            Button undo = (Button) run.node("#undo");
            assertThat(run.on(() -> undo.getTooltip().getText()))
                    .isEqualTo("Undo (Ctrl+Z): Restore 2 annotations as of an earlier time");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("one again", () -> titles(AnnotationStore.read(store)).equals(List.of("Outpost")));

            choose(run, rows(run).size() - 2);
            run.fire("#past-restore-one");
            run.await("the bridge alone", () -> titles(AnnotationStore.read(store)).equals(List.of("Bridge", "Outpost")));
        }
        assertThat(StoreHistory.prove(store).holds()).isTrue();
    }

    @Test
    void listIsNarrowedByWordsAndToOneAnnotation() {
        try (WindowRun run = WindowRun.open(store)) {
            run.press(KeyCode.CONTROL, KeyCode.H);
            run.await("four edits", () -> rows(run).size() == 4);
            TextField words = (TextField) run.node("#history-search");
            run.focus("#history-search");
            run.type("bridge");
            run.await("two edits", () -> rows(run).size() == 2);
            run.on(() -> {
                words.clear();
                return words;
            });
            run.await("all edits", () -> rows(run).size() == 4);
            choose(run, 1);
            run.fire("#history-only");
            run.await("those of the post", () -> rows(run).size() == 2);
            assertThat(rows(run)).allMatch(entry -> entry.edit().id().equals("post"));
            run.fire("#history-only");
            run.await("all edits again", () -> rows(run).size() == 4);
        }
    }

    @Test
    void anEditWhileThePastIsLookedAtLeavesIt() {
        try (WindowRun run = WindowRun.open(store)) {
            run.press(KeyCode.CONTROL, KeyCode.H);
            run.await("four edits", () -> rows(run).size() == 4);
            choose(run, 3);
            assertThat(drawn(run)).containsExactly("Post");
            run.focus("#map");
            run.press(KeyCode.P);
            run.press(KeyCode.ENTER);
            run.await("five edits", () -> rows(run).size() == 5);
            assertThat(run.find("#past")).isEmpty();
            assertThat(drawn(run)).contains("Outpost").hasSize(2);
        }
    }

    @Test
    void tenThousandEditsAreReadAsFarAsTheyAreSeen() throws StoreException {
        List<SingleEdit> many = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            many.add(new AddAnnotation(BRIDGE.copied("many-" + number, THEN)));
        }
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(THEN, ZoneOffset.UTC))) {
            open.apply(new SeveralEdits(many, "edit.import"));
        }
        try (WindowRun run = WindowRun.open(store)) {
            run.press(KeyCode.CONTROL, KeyCode.H);
            run.await("the first page", () -> !rows(run).isEmpty());
            assertThat(rows(run)).hasSizeLessThan(1000);
            assertThat(run.text("#history-count")).startsWith("The newest ").endsWith("scroll for older ones");
            ListView<?> list = (ListView<?>) run.node("#history-list");
            int before = rows(run).size();
            run.on(() -> {
                list.scrollTo(before - 1);
                return list;
            });
            run.await("the next page", () -> rows(run).size() > before);
            run.focus("#history-search");
            run.type("outpost");
            run.await("the one among ten thousand", () -> rows(run).size() == 1);
        }
    }
}
