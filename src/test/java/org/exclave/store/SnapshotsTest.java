package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** Earlier states of a store, kept by the hour, the day and the week. */
class SnapshotsTest {

    @TempDir
    private Path folder;

    private Path file;
    private Instant now = Instant.parse("2022-09-16T03:00:00Z");
    private final InstantSource hand = () -> now;
    private final Clock clock = hand.withZone(ZoneOffset.UTC);

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("annotations.gpkg");
    }

    @Test
    void eachHourWithAnEditLeavesASnapshotThatIsAStore() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.snapshot();
            assertThat(StoreBackups.snapshots(file)).as("of an empty store").isEmpty();
            store.apply(new AddAnnotation(point("a")));
            store.snapshot();
            now = now.plus(Duration.ofHours(1));
            store.snapshot();
            assertThat(StoreBackups.snapshots(file)).as("nothing had changed").hasSize(1);
            store.apply(new AddAnnotation(point("b")));
            store.snapshot();
            now = now.plus(Duration.ofHours(1));
        }
        List<Path> snapshots = StoreBackups.snapshots(file);
        assertThat(snapshots).extracting(path -> path.getFileName().toString())
                .containsExactly("annotations-20220916T040000Z.gpkg", "annotations-20220916T030000Z.gpkg");
        assertThat(AnnotationStore.read(snapshots.getLast())).containsExactly(point("a"));
        assertThat(AnnotationStore.read(snapshots.getFirst())).containsExactly(point("a"), point("b"));
        assertThat(StoreHistory.prove(snapshots.getFirst()).holds()).isTrue();
    }

    @Test
    void closingTakesOneAndOldOnesGo() throws Exception {
        for (int hour = 0; hour < 60; hour++) {
            editAndClose("p" + hour);
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(StoreBackups.snapshots(file)).as("24 hours, and the end of the 16th").hasSize(25);
        assertThat(AnnotationStore.read(StoreBackups.snapshots(file).getFirst())).hasSize(60);
    }

    @Test
    void whereTheChainIsBrokenTheSnapshotIsTakenButNoOlderOneGoes() throws Exception {
        editAndClose("a");
        Path good = StoreBackups.snapshots(file).getFirst();
        String trigger = query(file, "SELECT sql FROM sqlite_schema WHERE name = 'history_refuses_update'").getFirst();
        Samples.tamper(file, "DROP TRIGGER history_refuses_update; UPDATE history SET made_at = 'never'; " + trigger);

        now = now.plus(Duration.ofMinutes(10));
        editAndClose("b");

        assertThat(StoreBackups.snapshots(file)).hasSize(2).contains(good);
        assertThat(StoreHistory.prove(good).holds()).isTrue();
    }

    @Test
    void aSnapshotThatCannotBeMadeLeavesTheOlderOnesAndSaysThatAllIsSafe() throws Exception {
        editAndClose("a");
        List<Path> before = StoreBackups.snapshots(file);
        now = now.plus(Duration.ofDays(40));
        Files.createDirectories(
                folder.resolve("annotations.snapshots/annotations-20221026T030000Z.gpkg.new").resolve("in the way"));
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.apply(new AddAnnotation(point("b")));

            StoreException failure = catchThrowableOfType(StoreException.class, store::snapshot);

            assertThat(failure.reason()).isEqualTo("backup");
            assertThat(StoreBackups.snapshots(file)).isEqualTo(before);
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(StoreBackups.snapshots(file)).as("the next one takes the old one's place").hasSize(1);
    }

    @Test
    void filesOfOtherNamesInTheFolderAreLeftAlone() throws Exception {
        editAndClose("a");
        Path mine = folder.resolve("annotations.snapshots/annotations-before-the-talk.gpkg");
        Files.copy(StoreBackups.snapshots(file).getFirst(), mine);
        now = now.plus(Duration.ofDays(100));
        editAndClose("b");

        assertThat(mine).exists();
        assertThat(StoreBackups.snapshots(file)).hasSize(1);
    }

    @Test
    void whenStoreAndBackupAreBothBadTheNewestGoodSnapshotIsRestored() throws Exception {
        editAndClose("a");
        now = now.plus(Duration.ofHours(2));
        editAndClose("b");
        Files.writeString(file, "garbage");
        Files.writeString(folder.resolve("annotations.backup.gpkg"), "garbage");
        Files.writeString(StoreBackups.snapshots(file).getFirst(), "garbage");

        assertThat(AnnotationStore.lastGoodBackup(file)).contains(StoreBackups.snapshots(file).getLast());
        AnnotationStore.restoreBackup(file, clock);

        assertThat(AnnotationStore.read(file)).containsExactly(point("a"));
    }

    @Test
    void restoringAnEarlierStateKeepsThePresentOneAndIsUndoneByRestoringThat() throws Exception {
        editAndClose("a");
        now = now.plus(Duration.ofHours(2));
        editAndClose("b");
        List<Path> snapshots = StoreBackups.snapshots(file);

        Path kept = StoreBackups.restore(file, snapshots.getLast(), clock);

        assertThat(kept).hasFileName("annotations.replaced-20220916T050000Z.gpkg");
        assertThat(AnnotationStore.read(file)).containsExactly(point("a"));
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        StoreBackups.restore(file, kept, clock);
        assertThat(AnnotationStore.read(file)).containsExactly(point("a"), point("b"));
        assertThat(StoreHistory.prove(file).holds()).isTrue();
    }

    @Test
    void restoringWhatIsNoStoreOrOverAnOpenStoreChangesNothing() throws Exception {
        editAndClose("a");
        Path text = Files.writeString(folder.resolve("text.gpkg"), "no store");
        assertThat(catchThrowableOfType(StoreException.class, () -> StoreBackups.restore(file, text, clock)).reason())
                .isEqualTo("notRestorable");
        Path snapshot = StoreBackups.snapshots(file).getFirst();
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.apply(new AddAnnotation(point("b")));
            assertThat(catchThrowableOfType(StoreException.class, () -> StoreBackups.restore(file, snapshot, clock))
                            .reason())
                    .isEqualTo("locked");
        }
        assertThat(AnnotationStore.read(file)).hasSize(2);
    }

    @Test
    void aBackupOfAStoreThatIsOpenHoldsWhatIsOnlyInItsLog() throws Exception {
        Path copy = folder.resolve("copy.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.apply(new AddAnnotation(point("a")));
            assertThat(StoreBackups.backUp(file, copy)).isEqualTo(1);
            store.apply(new AddAnnotation(point("b")));
        }
        assertThat(AnnotationStore.read(copy)).containsExactly(point("a"));
        assertThat(catchThrowableOfType(StoreException.class, () -> StoreBackups.backUp(file, file)).reason())
                .isEqualTo("backupOntoItself");
        assertThat(AnnotationStore.read(file)).hasSize(2);
    }

    private void editAndClose(String id) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.apply(new AddAnnotation(point(id)));
        }
    }
}
