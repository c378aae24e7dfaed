package org.exclave.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;

class ReadOnlyStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws StoreException {
        file = folder.resolve("annotations.gpkg");
        Samples.storeWith(file, "a", "b");
    }

    /** A disk that refuses to make lock files, as a read-only folder does; root of this machine would be let through. */
    private static final class ReadOnlyFolder implements Disk {

        @Override
        public Optional<StoreLock> lock(Path store) throws IOException {
            throw new AccessDeniedException(store.toString());
        }

        @Override
        public Connection writing(Path store) {
            throw new AssertionError("nothing may be written here");
        }
    }

    /** A disk on which SQLite gets no connection that can write until it has been told what to run first. */
    private record Prepared(String sql) implements Disk {

        @Override
        public Optional<StoreLock> lock(Path store) throws IOException {
            return StoreLock.take(store);
        }

        @Override
        public Connection writing(Path store) throws SQLException {
            Connection connection = StoreConnection.writing(store);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return connection;
        }
    }

    /** A disk on which SQLite opens a write-protected file: it says nothing and only reads. */
    private static final class ReadOnlyFile implements Disk {

        @Override
        public Optional<StoreLock> lock(Path store) throws IOException {
            return StoreLock.take(store);
        }

        @Override
        public Connection writing(Path store) throws SQLException {
            return StoreConnection.reading(store);
        }
    }

    @Test
    void aSecondOpeningInTheSameRunOnlyReads() throws Exception {
        try (AnnotationStore first = AnnotationStore.open(file, CLOCK)) {
            first.apply(new AddAnnotation(point("c")));
            try (AnnotationStore second = AnnotationStore.open(file, CLOCK)) {
                assertThat(second.all()).hasSize(3);
                assertReadOnly(second, "locked");
            }
            first.apply(new AddAnnotation(point("d")));
            assertThat(AnnotationStore.open(file, CLOCK).readOnly()).isTrue();
        }
        try (AnnotationStore again = AnnotationStore.open(file, CLOCK)) {
            assertThat(again.readOnly()).isFalse();
            assertThat(again.all()).hasSize(4);
        }
    }

    @Test
    void aStoreInAReadOnlyFolderIsReadWithoutATrace() throws Exception {
        Files.delete(Path.of(file + ".lock"));
        Files.createDirectory(Path.of(file + "-wal")); // So that SQLite can make no log, whoever runs this test.
        FileTime longAgo = FileTime.from(Samples.NOW);
        Files.setLastModifiedTime(folder, longAgo);
        try (AnnotationStore store =
                AnnotationStore.open(file, CLOCK, new ReadOnlyFolder(), Migrations.SHIPPED)) {
            assertThat(store.all()).containsExactly(point("a"), point("b"));
            assertReadOnly(store, "writeProtected");
        }
        assertThat(Files.getLastModifiedTime(folder)).as("nothing came or went").isEqualTo(longAgo);
    }

    @Test
    void readingTakesNoLockAndMakesNothing() throws Exception {
        Files.delete(Path.of(file + ".lock"));
        Path none = folder.resolve("none").resolve("annotations.gpkg");
        FileTime longAgo = FileTime.from(Samples.NOW);
        Files.setLastModifiedTime(folder, longAgo);

        assertThat(AnnotationStore.read(file)).containsExactly(point("a"), point("b"));
        assertThat(AnnotationStore.read(none)).isEmpty();
        assertThat(AnnotationStore.lastGoodBackup(none)).isEmpty();

        assertThat(Files.getLastModifiedTime(folder)).as("nothing came or went").isEqualTo(longAgo);
    }

    @Test
    void noStoreCanBeMadeInAReadOnlyFolder() {
        Path none = folder.resolve("none.gpkg");
        StoreException refusal = catchThrowableOfType(
                StoreException.class,
                () -> AnnotationStore.open(none, CLOCK, new ReadOnlyFolder(), Migrations.SHIPPED));
        assertThat(refusal.reason()).isEqualTo("writeProtected");
        assertThat(none).doesNotExist();
    }

    @Test
    void noFolderCanBeMadeWhereAFileIs() {
        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> AnnotationStore.open(file.resolve("annotations.gpkg"), CLOCK));
        assertThat(refusal.reason()).isEqualTo("writeProtected");
    }

    @Test
    void aLockThatCannotBeMadeLeavesReading() throws Exception {
        Files.delete(Path.of(file + ".lock"));
        Files.createDirectory(Path.of(file + ".lock"));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).hasSize(2);
            assertReadOnly(store, "writeProtected");
        }
    }

    @Test
    void whatIsOnlyInTheLogIsReadToo() throws Exception {
        try (AnnotationStore first = AnnotationStore.open(file, CLOCK)) {
            first.apply(new AddAnnotation(point("c")));
            assertThat(Path.of(file + "-wal")).isNotEmptyFile();
            try (AnnotationStore store =
                    AnnotationStore.open(file, CLOCK, new ReadOnlyFolder(), Migrations.SHIPPED)) {
                assertThat(store.all()).hasSize(3);
            }
        }
    }

    @Test
    void aLogBesideWhichNothingCanBeWrittenIsReadToo() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("annotations.gpkg");
        try (AnnotationStore first = AnnotationStore.open(file, CLOCK)) {
            first.apply(new AddAnnotation(point("c")));
            Files.copy(file, elsewhere);
            Files.copy(Path.of(file + "-wal"), Path.of(elsewhere + "-wal"));
        }
        Files.createDirectory(Path.of(elsewhere + "-shm"));

        try (AnnotationStore store = AnnotationStore.open(elsewhere, CLOCK)) {
            assertThat(store.all()).hasSize(3);
            assertThat(store.whyReadOnly().orElseThrow().reason()).isEqualTo("writeProtected");
        }
    }

    @Test
    void aDiskThatFailsOnlyWhenWritingIsRead() throws Exception {
        Files.createDirectory(Path.of(file + "-journal"));

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).hasSize(2);
            StoreException why = store.whyReadOnly().orElseThrow();
            assertThat(why.reason()).isEqualTo("disk");
            assertThat(Messages.english().sentence(why)).contains(file.toString());
        }
    }

    @Test
    void aWriteProtectedFileIsRead() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK, new ReadOnlyFile(), Migrations.SHIPPED)) {
            assertReadOnly(store, "writeProtected");
            assertThat(store.all()).hasSize(2);
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).as("the lock was given back").isFalse();
        }
    }

    @Test
    void whoeverMayNotWriteTheFileOnlyReadsIt() throws Exception {
        assertThat(file.toFile().setReadOnly()).isTrue();

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).hasSize(2);
            assertThat(store.readOnly()).as("root may").isNotEqualTo(Files.isWritable(file));
        }
    }

    @Test
    void aFullDiskTakesNothingMoreAndLosesNothing() throws Exception {
        String pages = Samples.query(file, "PRAGMA page_count").getFirst();
        Disk full = new Prepared("PRAGMA max_page_count = " + pages);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK, full, Migrations.SHIPPED)) {
            assertThat(store.readOnly()).isFalse();
            StoreException refusal = catchThrowableOfType(
                    StoreException.class,
                    () -> store.apply(new AddAnnotation(point("c").withNote("x".repeat(100_000)))));
            assertThat(refusal.reason()).isEqualTo("full");
            assertThat(Messages.english().sentence(refusal)).contains(file.toString(), "safe", "Make room");
            assertThat(store.all()).containsExactly(point("a"), point("b"));

            store.apply(new RemoveAnnotation(point("a")));
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).containsExactly(point("b"));
        }
        assertThat(Samples.query(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Samples.query(file, "SELECT count(*) FROM history")).containsExactly("3");
    }

    @Test
    void anotherProgramThatWritesIsWaitedForAndThenNamed() throws Exception {
        try (AnnotationStore store =
                        AnnotationStore.open(file, CLOCK, new Prepared("PRAGMA busy_timeout = 1"), Migrations.SHIPPED);
                Connection other = StoreConnection.writing(file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            StoreException refusal = catchThrowableOfType(
                    StoreException.class, () -> store.apply(new AddAnnotation(point("c"))));
            assertThat(refusal.reason()).isEqualTo("busy");

            statement.execute("ROLLBACK");
            store.apply(new AddAnnotation(point("c")));
            assertThat(store.all()).hasSize(3);
        }
    }

    private void assertReadOnly(AnnotationStore store, String reason) throws SQLException {
        assertThat(store.readOnly()).isTrue();
        StoreException why = store.whyReadOnly().orElseThrow();
        assertThat(why.reason()).isEqualTo(reason);
        assertThat(Messages.english().sentence(why)).contains(file.toString());
        String held = Samples.query(file, "SELECT count(*) FROM annotation").getFirst();

        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> store.apply(new AddAnnotation(point("new"))));

        assertThat(refusal.reason()).isEqualTo("readOnly");
        assertThat(refusal).hasCause(why);
        assertThat(Samples.query(file, "SELECT count(*) FROM annotation")).containsExactly(held);
    }
}
