package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

class BackupTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void chooseFiles() {
        file = folder.resolve("annotations.gpkg");
        backup = folder.resolve("annotations.backup.gpkg");
    }

    @Test
    void closingMakesABackupThatIsAStore() throws Exception {
        Samples.storeWith(file, "a", "b");

        assertThat(query(backup, "SELECT id FROM annotation")).containsExactly("a", "b");
        assertThat(query(backup, "PRAGMA application_id")).containsExactly("1196444487");
        assertThat(query(backup, "PRAGMA user_version")).containsExactly("10300");
        assertThat(AnnotationStore.lastGoodBackup(file)).contains(backup);
    }

    @Test
    void anUntouchedStoreNeedsNoBackup() throws Exception {
        Samples.storeWith(file);

        assertThat(backup).doesNotExist();
        assertThat(AnnotationStore.lastGoodBackup(file)).isEmpty();
    }

    @Test
    void closingWithoutAChangeLeavesTheBackupAlone() throws Exception {
        Samples.storeWith(file, "a");
        Object identity = Files.readAttributes(backup, "unix:ino").get("ino");
        Samples.storeWith(file);
        assertThat(Files.getAttribute(backup, "unix:ino")).isEqualTo(identity);

        Samples.storeWith(file, "b");
        assertThat(Files.getAttribute(backup, "unix:ino")).isNotEqualTo(identity);
        assertThat(query(backup, "SELECT id FROM annotation")).containsExactly("a", "b");
    }

    @Test
    void aBackupThatHasGoneBadIsReplacedOnClosing() throws Exception {
        Samples.storeWith(file, "a");
        Files.writeString(backup, "garbage");
        Samples.storeWith(file);

        assertThat(AnnotationStore.lastGoodBackup(file)).contains(backup);
    }

    @Test
    void aBackupThatFailsLeavesTheOlderOneAndSaysThatAllIsSafe() throws Exception {
        Samples.storeWith(file, "a");
        Files.createDirectories(folder.resolve("annotations.backup.gpkg.new").resolve("in the way"));
        AnnotationStore store = AnnotationStore.open(file, CLOCK);
        store.apply(new AddAnnotation(point("b")));

        StoreException failure = catchThrowableOfType(StoreException.class, store::close);

        assertThat(failure.reason()).isEqualTo("backup");
        assertThat(Messages.english().sentence(failure)).contains("All annotations are saved", file.toString());
        assertThat(query(backup, "SELECT id FROM annotation")).containsExactly("a");
        try (AnnotationStore again = AnnotationStore.open(file, CLOCK)) {
            assertThat(again.readOnly()).as("the lock was given back").isFalse();
            assertThat(again.all()).hasSize(2);
            Files.delete(folder.resolve("annotations.backup.gpkg.new").resolve("in the way"));
        }
    }

    @Test
    void restoringKeepsTheDamagedFileUnderTheTimeOfTheClock() throws Exception {
        Samples.storeWith(file, "a", "b");
        Files.writeString(file, "damaged");
        Files.writeString(Path.of(file + "-wal"), "log of the damaged file");

        Path aside = AnnotationStore.restoreBackup(file, CLOCK);

        assertThat(aside).hasFileName("annotations.damaged-20220916T030000Z.gpkg").hasContent("damaged");
        assertThat(Path.of(aside + "-wal")).hasContent("log of the damaged file");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).containsExactly(point("a"), point("b"));
        }
        assertThat(backup).isRegularFile();
    }

    @Test
    void restoringTwiceInOneSecondKeepsBothFiles() throws Exception {
        Samples.storeWith(file, "a");
        Files.writeString(file, "first");
        AnnotationStore.restoreBackup(file, CLOCK);
        Files.writeString(file, "second");

        assertThat(AnnotationStore.restoreBackup(file, CLOCK)).hasContent("second");
        assertThat(names()).contains("annotations.damaged-20220916T030000Z.gpkg",
                "annotations.damaged-20220916T030000Z-2.gpkg");
    }

    @Test
    void nothingIsRestoredFromABadBackup() throws Exception {
        Samples.storeWith(file, "a");
        Files.writeString(backup, "garbage");
        Files.writeString(StoreBackups.snapshots(file).getFirst(), "garbage");
        List<String> before = names();

        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> AnnotationStore.restoreBackup(file, CLOCK));

        assertThat(refusal.reason()).isEqualTo("noBackup");
        assertThat(names()).isEqualTo(before);
        assertThat(query(file, "SELECT id FROM annotation")).containsExactly("a");
    }

    @Test
    void nothingIsRestoredOverAnOpenStore() throws Exception {
        Samples.storeWith(file, "a");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            StoreException refusal =
                    catchThrowableOfType(StoreException.class, () -> AnnotationStore.restoreBackup(file, CLOCK));
            assertThat(refusal.reason()).isEqualTo("locked");
            store.apply(new AddAnnotation(point("b")));
        }
        assertThat(query(file, "SELECT id FROM annotation")).containsExactly("a", "b");
    }

    @Test
    void aStoreThatIsGoneIsNotReplacedByAnEmptyOne() throws Exception {
        Samples.storeWith(file, "a");
        Files.delete(file);

        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(file, CLOCK));
        assertThat(refusal.reason()).isEqualTo("missing");
        assertThat(Messages.english().sentence(refusal)).contains(backup.toString(), "can be restored");

        AnnotationStore.restoreBackup(file, CLOCK);
        assertThat(query(file, "SELECT id FROM annotation")).containsExactly("a");
    }

    @Test
    void theLogOfAStoreThatIsGoneIsNotPlayedIntoANewOne() throws Exception {
        AnnotationStore store = AnnotationStore.open(file, CLOCK);
        store.apply(new AddAnnotation(point("a")));
        byte[] log = Files.readAllBytes(Path.of(file + "-wal"));
        store.close();
        Files.delete(file);
        Files.delete(backup);
        Files.delete(StoreBackups.snapshots(file).getFirst());
        Files.delete(folder.resolve("annotations.snapshots"));
        Files.write(Path.of(file + "-wal"), log);

        try (AnnotationStore fresh = AnnotationStore.open(file, CLOCK)) {
            assertThat(fresh.all()).isEmpty();
            fresh.apply(new AddAnnotation(point("b")));
        }
        assertThat(query(file, "SELECT id FROM annotation")).containsExactly("b");
        assertThat(folder.resolve("annotations.damaged-20220916T030000Z.gpkg-wal")).hasBinaryContent(log);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
