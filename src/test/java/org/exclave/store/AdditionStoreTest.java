package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.LocalRows;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AdditionStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Addition SOURCE = LocalRows.source();
    private static final Addition INCIDENT = LocalRows.incident();
    private static final Addition CLAIM = LocalRows.claim("KT-20220916-01", LocalRows.SOURCE_ID);
    private static final AdditionEdit ALL = new AdditionEdit(List.of(), List.of(SOURCE, INCIDENT, CLAIM), "all");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameStore() {
        file = folder.resolve("annotations.gpkg");
    }

    @Test
    void additionsAreThereWhenTheStoreIsOpenedAgain() throws StoreException {
        keep(ALL);
        assertThat(AnnotationStore.readAdditions(file)).containsExactly(SOURCE, INCIDENT, CLAIM);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.additions()).containsExactly(SOURCE, INCIDENT, CLAIM);
        }
    }

    @Test
    void fileThatIsNotThereHasNone() throws StoreException {
        assertThat(AnnotationStore.readAdditions(file)).isEmpty();
        assertThat(AnnotationStore.brokenAdditionHistory(file)).isZero();
    }

    @Test
    void editAndItsInverseLeaveNothingButTheirHistory() throws Exception {
        keep(ALL, ALL.inverse());
        assertThat(AnnotationStore.readAdditions(file)).isEmpty();
        assertThat(Samples.query(file, "SELECT kind || id || (before IS NULL) || (after IS NULL) FROM addition_history"))
                .containsExactly(
                        "sourcelocal-leaflet10", "incidentKT-20220917-LOCAL-110", "claimclaim-110",
                        "sourcelocal-leaflet01", "incidentKT-20220917-LOCAL-101", "claimclaim-101");
    }

    @Test
    void changedRowIsOneRowOfTheHistory() throws Exception {
        Addition changed = LocalRows.incident("\"note\":\"changed\",");
        keep(ALL, new AdditionEdit(List.of(INCIDENT), List.of(changed), "one"));
        assertThat(AnnotationStore.readAdditions(file)).containsExactly(SOURCE, changed, CLAIM);
        assertThat(Samples.query(file, "SELECT count(*) FROM addition_history")).containsExactly("4");
        assertThat(AnnotationStore.brokenAdditionHistory(file)).isZero();
    }

    @Test
    void editOfWhatIsNotThereAnyMoreChangesNothing() throws StoreException {
        keep(ALL);
        AdditionEdit late = new AdditionEdit(List.of(SOURCE, LocalRows.incident("\"note\":\"other\",")), List.of(), "late");
        StoreException refused = catchThrowableOfType(StoreException.class, () -> keep(late));
        assertThat(refused.reason()).isEqualTo("additionConflict");
        assertThat(AnnotationStore.readAdditions(file)).containsExactly(SOURCE, INCIDENT, CLAIM);
    }

    @Test
    void secondRowOfAnIdIsRefusedAndNothingOfItsEditStays() throws StoreException {
        keep(new AdditionEdit(List.of(), List.of(SOURCE), "one"));
        assertThatThrownBy(() -> keep(new AdditionEdit(List.of(), List.of(INCIDENT, SOURCE), "two")))
                .isInstanceOf(StoreException.class);
        assertThat(AnnotationStore.readAdditions(file)).containsExactly(SOURCE);
    }

    @Test
    void halfASurrogateIsRefused() {
        Addition half = new Addition(AdditionKind.SOURCE, "half", null, "{\"id\":\"half\",\"publisher\":\"\ud800\"}");
        assertThat(catchThrowableOfType(
                                StoreException.class, () -> keep(new AdditionEdit(List.of(), List.of(half), "half")))
                        .reason())
                .isEqualTo("notUnicode");
    }

    @Test
    void historyIsOnlyAddedTo() throws StoreException {
        keep(ALL);
        for (String sql : List.of(
                "UPDATE addition_history SET after = '{}'",
                "DELETE FROM addition_history",
                "INSERT OR REPLACE INTO addition_history SELECT * FROM addition_history WHERE sequence = 1")) {
            assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
        }
    }

    @Test
    void rowThatWasChangedBehindTheTriggersBreaksTheChainThere() throws Exception {
        keep(ALL);
        String trigger = Samples.query(file, "SELECT sql FROM sqlite_schema WHERE name = 'addition_history_refuses_update'")
                .getFirst();
        run("DROP TRIGGER addition_history_refuses_update");
        run("UPDATE addition_history SET after = '{}' WHERE sequence = 2");
        run(trigger);
        assertThat(AnnotationStore.brokenAdditionHistory(file)).isEqualTo(2);
    }

    @Test
    void rowsThatTheSchemaForbidsAreRefusedByTheStoreItself() throws StoreException {
        keep(ALL);
        for (String values : List.of(
                "'place', 'a', NULL, '{}'", "'source', '', NULL, '{}'", "'source', 'a', 'KT-1', '{}'",
                "'claim', 'a', NULL, '{}'", "'source', 'a', NULL, x'00'", "'source', 'local-leaflet', NULL, '{}'")) {
            assertThatThrownBy(() -> run("INSERT INTO addition (kind, id, incident, content, modified) VALUES (" + values
                            + ", '2026-01-01T00:00:00Z')"))
                    .as(values)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void backupHoldsTheAdditions() throws Exception {
        keep(ALL);
        assertThat(Samples.query(folder.resolve("annotations.backup.gpkg"), "SELECT count(*) FROM addition"))
                .containsExactly("3");
    }

    @Test
    void salvageSavesTheAdditions() throws Exception {
        keep(ALL);
        Salvage.rescue(file, CLOCK);
        assertThat(AnnotationStore.readAdditions(file)).containsExactly(SOURCE, INCIDENT, CLAIM);
        assertThat(AnnotationStore.brokenAdditionHistory(file)).isZero();
    }

    private void keep(AdditionEdit... edits) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (AdditionEdit edit : edits) {
                store.apply(edit);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = StoreConnection.writing(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
