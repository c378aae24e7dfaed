package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.EditHistory;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.TextShape;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.NOW;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

class AnnotationStoreTest {

    private static final Annotation OLD = point("a");
    private static final Annotation NEW = OLD.withTitle("Ворух")
            .withShape(new TextShape(new Position(70.6, 39.8)))
            .modifiedAt(NOW.plusSeconds(1));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("deep").resolve("er").resolve("annotations.gpkg");
    }

    @Test
    void anEditIsInTheFileAtOnce() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).isEmpty();
            store.apply(new AddAnnotation(OLD));

            assertThat(query(file, "SELECT title FROM annotation")).containsExactly("Vorukh a");
            assertThat(store.all()).containsExactly(OLD);
        }
    }

    @Test
    void everythingIsThereAgainAfterARestart() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(OLD));
            store.apply(new AddAnnotation(point("b")));
            store.apply(new ChangeAnnotation(OLD, NEW));
            store.apply(new RemoveAnnotation(point("b")));
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).containsExactly(NEW);
        }
    }

    @Test
    void undoReachesTheFileAndKeepsTheOrder() throws Exception {
        Annotation younger = Annotation.of("0", OLD.shape(), "younger", NOW.plusSeconds(5));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            EditHistory history = new EditHistory(edit -> store.apply((Edit) edit));
            history.apply(new AddAnnotation(OLD));
            history.apply(new AddAnnotation(younger));
            history.apply(new RemoveAnnotation(OLD));
            history.undo();

            assertThat(store.all()).containsExactly(OLD, younger);
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).containsExactly(OLD, younger);
        }
    }

    @Test
    void historySaysWhatWasBeforeAndAfter() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(OLD));
            store.apply(new ChangeAnnotation(OLD, NEW));
            store.apply(new RemoveAnnotation(NEW));
        }
        assertThat(query(file, "SELECT sequence || edit || annotation || made_at FROM history ORDER BY sequence"))
                .containsExactly("1adda" + NOW, "2changea" + NOW, "3removea" + NOW);
        List<String> before = query(file, "SELECT before FROM history ORDER BY sequence");
        List<String> after = query(file, "SELECT after FROM history ORDER BY sequence");
        assertThat(before.subList(1, 3)).isEqualTo(after.subList(0, 2));
        JsonNode changed = JsonMapper.shared().readTree(after.get(1));
        assertThat(changed.get("title").stringValue()).isEqualTo("Ворух");
        assertThat(changed.get("kind").stringValue()).isEqualTo("text");
        assertThat(changed.at("/geometry/coordinates/0").doubleValue()).isEqualTo(70.6);
        assertThat(changed.at("/style/colour").stringValue()).isEqualTo("#8250DF");
        assertThat(changed.get("author").isNull()).isTrue();
    }

    @Test
    void historyCannotBeRewritten() throws Exception {
        Samples.storeWith(file, "a", "b");

        for (String sql : List.of(
                "UPDATE history SET edit = 'change'",
                "DELETE FROM history",
                "REPLACE INTO history VALUES (1, '', 'add', 'x', NULL, '{}', NULL, '" + "0".repeat(64) + "')")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Samples.tamper(file, sql))
                    .withMessageContaining("append-only");
        }
        assertThat(query(file, "SELECT annotation FROM history")).containsExactly("a", "b");
    }

    @Test
    void anEditOfSomethingElseIsRefusedWhole() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(OLD));
            for (Edit wrong : List.of(
                    new AddAnnotation(NEW),
                    new ChangeAnnotation(NEW, OLD),
                    new RemoveAnnotation(NEW),
                    new RemoveAnnotation(point("b")))) {
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.apply(wrong))
                        .satisfies(failure -> assertThat(failure.reason()).isEqualTo("conflict"));
            }
            assertThat(store.all()).containsExactly(OLD);
        }
        assertThat(query(file, "SELECT count(*) FROM history")).containsExactly("1");
    }

    @Test
    void whatAnotherProgramChangedMeanwhileIsNotOverwritten() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(OLD));
            try (var other = StoreConnection.writing(file);
                    var statement = other.createStatement()) {
                statement.executeUpdate("UPDATE annotation SET note = 'by QGIS'");
            }
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.apply(new ChangeAnnotation(OLD, NEW)));
        }
        assertThat(query(file, "SELECT note FROM annotation")).containsExactly("by QGIS");
    }

    @Test
    void whatAnotherProgramAddsByPlaceAndTitleOnlyIsRead() throws Exception {
        Samples.storeWith(file, "a");
        Samples.tamper(file, "ALTER TABLE annotation ADD COLUMN colour_of_theirs TEXT");
        Samples.tamper(file, "INSERT INTO annotation (geometry, title) SELECT geometry, 'theirs' FROM annotation");

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).extracting(Annotation::title).containsExactlyInAnyOrder("Vorukh a", "theirs");
            assertThat(store.all()).extracting(Annotation::style).containsOnly(OLD.style());
            assertThat(store.all()).extracting(Annotation::id).doesNotHaveDuplicates().contains("a");
        }
    }

    @Test
    void anIdIsKeptWhenAnotherProgramTakesItAway() throws Exception {
        Samples.storeWith(file, "a");
        Samples.tamper(file, "UPDATE annotation SET id = NULL, note = 'theirs'");

        assertThat(query(file, "SELECT id || note FROM annotation")).containsExactly("atheirs");
    }

    @Test
    void closingLeavesOneFileItsBackupItsSnapshotsAndAnEmptyLock() throws Exception {
        Samples.storeWith(file, "a");

        try (var names = Files.list(file.getParent())) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "annotations.gpkg",
                            "annotations.backup.gpkg",
                            "annotations.gpkg.lock",
                            "annotations.snapshots");
        }
        assertThat(file.resolveSibling("annotations.gpkg.lock")).isEmptyFile();
    }

    @Test
    void aClosedStoreTakesNoEditsButMayBeClosedAgain() throws Exception {
        AnnotationStore store = AnnotationStore.open(file, CLOCK);
        store.close();
        store.close();

        assertThatIllegalStateException().isThrownBy(() -> store.apply(new AddAnnotation(OLD)));
    }

    @Test
    void aLinkAndItsTargetAreOneStore() throws Exception {
        Samples.storeWith(file, "a");
        Path link = Files.createSymbolicLink(folder.resolve("link?%41 ж.gpkg"), file);

        try (AnnotationStore store = AnnotationStore.open(link, CLOCK);
                AnnotationStore second = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).containsExactly(OLD);
            assertThat(second.readOnly()).isTrue();
        }
    }

    @Test
    void aNameFullOfSignsIsTakenToTheLetter() throws Exception {
        Path strange = folder.resolve("a?mode=memory&b%41 #ж'.gpkg");
        Samples.storeWith(strange, "a");

        assertThat(strange).isRegularFile();
        assertThat(query(strange, "SELECT id FROM annotation")).containsExactly("a");
    }
}
