package org.exclave.store;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** What is read out of damaged stores. */
class SalvageTest {

    private static final int ANNOTATIONS = 300;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws StoreException {
        file = folder.resolve("annotations.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (int number = 0; number < ANNOTATIONS; number++) {
                store.apply(new AddAnnotation(point(id(number)).withNote("note ".repeat(20))));
            }
            store.apply(new RemoveAnnotation(point(id(7)).withNote("note ".repeat(20))));
        }
    }

    private static String id(int number) {
        return String.format("p%03d", number);
    }

    /** Writes rubbish over one page in the middle of those that a table fills. */
    private void spoilPageOf(String table) throws Exception {
        List<String> pages = query(file, "SELECT pageno FROM dbstat WHERE name = '" + table + "' AND pagetype = 'leaf' ORDER BY path");
        int page = Integer.parseInt(pages.get(pages.size() / 2));
        byte[] rubbish = new byte[4096];
        Arrays.fill(rubbish, (byte) 0x5A);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1) * 4096L);
            bytes.write(rubbish);
        }
        assertThat(catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(file, CLOCK)).reason())
                .isEqualTo("damaged");
    }

    @Test
    void whatTheTableLostTheHistoryStillHas() throws Exception {
        spoilPageOf("annotation");

        List<Annotation> found = Salvage.read(file);

        assertThat(found).hasSize(ANNOTATIONS - 1).doesNotContain(point(id(7)).withNote("note ".repeat(20)));
        assertThat(found.getFirst()).isEqualTo(point(id(0)).withNote("note ".repeat(20)));
    }

    @Test
    void aDamagedHistoryCostsNoAnnotation() throws Exception {
        spoilPageOf("history");

        Path aside = Salvage.rescue(file, CLOCK);

        assertThat(aside).hasFileName("annotations.damaged-20220916T030000Z.gpkg").exists();
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).hasSize(ANNOTATIONS - 1);
            store.apply(new AddAnnotation(point("new")));
        }
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        assertThat(StoreHistory.entries(file).getFirst().origin()).isEqualTo(Origin.SALVAGE);
        assertThat(query(file, "PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void whatRunsByItselfStaysBehind() throws Exception {
        Samples.tamper(file, "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END");

        Salvage.rescue(file, CLOCK);

        assertThat(query(file, "SELECT name FROM sqlite_schema WHERE name = 't'")).isEmpty();
        assertThat(AnnotationStore.read(file)).hasSize(ANNOTATIONS - 1);
    }

    @Test
    void rowsThatMeanNothingAreTakenFromTheHistory() throws Exception {
        Samples.tamper(file, "UPDATE annotation SET style = '[' WHERE id = 'p001'");

        assertThat(Salvage.read(file)).hasSize(ANNOTATIONS - 1).contains(point("p001").withNote("note ".repeat(20)));
    }

    @Test
    void lookingChangesNothingAndTakesNoEdit() throws Exception {
        spoilPageOf("annotation");
        byte[] before = Files.readAllBytes(file);
        StoreException why = catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(file, CLOCK));

        try (AnnotationStore store = Salvage.look(file, why)) {
            assertThat(store.all()).hasSize(ANNOTATIONS - 1);
            assertThat(catchThrowableOfType(
                                    StoreException.class, () -> store.apply(new AddAnnotation(point("new"))))
                            .reason())
                    .isEqualTo("readOnly");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void ofWhatIsNoDatabaseNothingIsRead() throws Exception {
        Files.writeString(file, "garbage".repeat(1000));
        assertThat(Salvage.read(file)).isEmpty();
    }

    @Test
    void rowsOfAStoreFromBeforeTheNewestColumnsAreReadToo() throws Exception {
        Path older = file.resolveSibling("older.gpkg");
        Migrations before = new Migrations(List.of("001-annotations.sql", "002-events.sql", "003-history-chain.sql"));
        try (Connection connection = StoreConnection.building(older)) {
            before.run(connection, 0, CLOCK);
        }
        Samples.tamper(older, Samples.insertingOf(point("old")));

        assertThat(Salvage.read(older)).containsExactly(point("old"));
    }
}
