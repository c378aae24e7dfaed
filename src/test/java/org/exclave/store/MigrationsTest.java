package org.exclave.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exclave.annotation.AddAnnotation;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

class MigrationsTest {

    static final Migrations LATER = Migrations.SHIPPED.and("009-step-of-a-test.sql");
    private static final Migrations BROKEN = Migrations.SHIPPED.and("009-broken-step.sql");

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void makeStore() throws Exception {
        file = folder.resolve("annotations.gpkg");
        backup = folder.resolve("annotations.backup.gpkg");
        Samples.storeWith(file, "a");
        Files.delete(backup);
    }

    @Test
    void anOlderStoreIsBackedUpAndThenBroughtUpToDate() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK, Disk.REAL, LATER)) {
            assertThat(query(backup, "SELECT name FROM migration")).containsExactlyElementsOf(Migrations.SHIPPED.names());
            assertThat(query(backup, "SELECT id FROM annotation")).containsExactly("a");
            assertThat(store.all()).containsExactly(point("a"));
            store.apply(new AddAnnotation(point("b")));
        }
        assertThat(query(file, "SELECT number || name || applied_at FROM migration"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LATER.newest())
                        .mapToObj(number -> number + LATER.names().get(number - 1) + Samples.NOW)
                        .toList());
        assertThat(query(file, "SELECT rank FROM annotation")).containsExactly("0", "0");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK, Disk.REAL, LATER)) {
            assertThat(store.all()).hasSize(2);
        }
    }

    @Test
    void aStepThatFailsLeavesTheStoreAsItWas() throws Exception {
        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> AnnotationStore.open(file, CLOCK, Disk.REAL, BROKEN));

        assertThat(refusal.reason()).isEqualTo("older");
        assertThat(query(file, "SELECT name FROM sqlite_schema WHERE name = 'half'")).isEmpty();
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).containsExactly(point("a"));
        }
    }

    @Test
    void whoOnlyLooksAtAnOlderStoreIsToldToOpenItOnce() throws Exception {
        byte[] before = Files.readAllBytes(file);
        StoreException refusal = catchThrowableOfType(
                StoreException.class,
                () -> new StoreOpening(StoreOpening.resolve(file), CLOCK, Disk.REAL, LATER).read());
        assertThat(refusal.reason()).isEqualTo("older.look");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anOlderStoreThatCannotBeWrittenIsRefused() {
        Disk readOnly = new Disk() {
            @Override
            public Optional<StoreLock> lock(Path store) throws IOException {
                throw new AccessDeniedException(store.toString());
            }

            @Override
            public Connection writing(Path store) throws SQLException {
                throw new AssertionError("nothing may be written here");
            }
        };
        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> AnnotationStore.open(file, CLOCK, readOnly, LATER));
        assertThat(refusal.reason()).isEqualTo("older");
    }

    @Test
    void aStoreThatIsCutOffWhileBeingMadeIsMadeAnew() throws Exception {
        Path other = folder.resolve("other.gpkg");
        Files.writeString(Path.of(other + ".new"), "half");
        Files.writeString(Path.of(other + ".new-journal"), "half");

        Samples.storeWith(other, "b");

        assertThat(query(other, "SELECT id FROM annotation")).containsExactly("b");
        assertThat(Path.of(other + ".new")).doesNotExist();
        assertThat(Path.of(other + ".new-journal")).doesNotExist();
    }
}
