package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.event.EventKind;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

class EventStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws Exception {
        file = folder.resolve("annotations.gpkg");
        Samples.storeWith(file, "a");
    }

    private static void assertSame(EventSet read, EventSet written) {
        assertThat(read.name()).isEqualTo(written.name());
        assertThat(read.origin()).isEqualTo(written.origin());
        assertThat(read.size()).isEqualTo(written.size());
        for (int i = 0; i < written.size(); i++) {
            assertThat(read.event(i)).isEqualTo(written.event(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999, 10_000, 10_001, 20_000})
    void setComesBackAsItWas(int size) throws Exception {
        EventSet written = SampleEvents.of(size, 5);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(written);
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertSame(store.events().getFirst().set(), written);
            assertThat(store.all()).hasSize(1);
        }
        assertSame(AnnotationStore.readEvents(file).getFirst().set(), written);
    }

    @Test
    void setsKeepTheirOrderAndOneCanGo() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            long first = store.add(SampleEvents.of(30, 1));
            long second = store.add(SampleEvents.of(20, 2, "Others"));
            assertThat(store.events()).extracting(KeptEvents::id).containsExactly(first, second);
            store.removeEvents(first);
            assertThat(store.events()).extracting(KeptEvents::id).containsExactly(second);
        }
        assertThat(query(file, "SELECT count(*) FROM event")).containsExactly("20");
    }

    @Test
    void setThatCannotBeWrittenWholeLeavesNothing() throws Exception {
        EventSet unwritable = new EventSetBuilder("Half a pair \uD800", "Nobody", 1)
                .add(0, 1, false, 70, 40, EventKind.UNSAID, 1)
                .build();
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.add(unwritable));
            assertThat(refusal.reason()).isEqualTo("notUnicode");
            assertThat(store.events()).isEmpty();
        }
        Samples.tamper(file, "CREATE UNIQUE INDEX one_row ON event (row)");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(SampleEvents.of(5, 1));
            catchThrowableOfType(StoreException.class, () -> store.add(SampleEvents.of(20_000, 2, "Others")));
            assertThat(store.events()).hasSize(1);
        }
        assertThat(query(file, "SELECT count(*) FROM event_set")).containsExactly("1");
        assertThat(query(file, "SELECT count(*) FROM event")).containsExactly("5");
    }

    @Test
    void backupHoldsTheEventsToo() throws Exception {
        Path backup = folder.resolve("annotations.backup.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(SampleEvents.of(50, 1));
        }
        assertThat(query(backup, "SELECT count(*) FROM event")).containsExactly("50");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.removeEvents(store.events().getFirst().id());
        }
        assertThat(query(backup, "SELECT count(*) FROM event")).containsExactly("0");
    }

    @Test
    void storeOfTheFirstVersionIsBackedUpAndThenHoldsEvents() throws Exception {
        Path old = folder.resolve("old.gpkg");
        Migrations first = new Migrations(List.of("001-annotations.sql"));
        try (StoreConnectionOf one = new StoreConnectionOf(old)) {
            first.run(one.connection(), 0, CLOCK);
        }
        try (AnnotationStore store = AnnotationStore.open(old, CLOCK)) {
            store.apply(new AddAnnotation(Samples.point("b")));
            store.add(SampleEvents.of(3, 1));
        }
        assertThat(query(old, "SELECT count(*) FROM event")).containsExactly("3");
        assertThat(Files.exists(folder.resolve("old.backup.gpkg"))).isTrue();
    }

    /** A connection that builds a file. */
    private record StoreConnectionOf(java.sql.Connection connection) implements AutoCloseable {

        StoreConnectionOf(Path file) throws java.sql.SQLException {
            this(StoreConnection.building(file));
        }

        @Override
        public void close() throws java.sql.SQLException {
            connection.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET first_second = 'long ago' WHERE id = 2",
                "UPDATE event SET longitude = 'east' WHERE id = 2",
                "UPDATE event SET longitude = 1e400 WHERE id = 2",
                "UPDATE event SET row = 4294967297 WHERE id = 2",
                "UPDATE event SET kind = 263 WHERE id = 2",
                "UPDATE event SET last_second = first_second WHERE id = 2",
                "UPDATE event SET event_set = 99 WHERE id = 2",
                "UPDATE event SET radius = -2 WHERE id = 2",
                "UPDATE event SET radius = 4294967297 WHERE id = 2",
                "UPDATE event SET killed_best = 'many' WHERE id = 2",
                "UPDATE event SET killed_best = 1.5 WHERE id = 2",
                "UPDATE event SET killed_most = 4294967297 WHERE id = 2",
                "UPDATE event_set SET credit = ' '",
                "UPDATE event_set SET header = '{'",
                "UPDATE event_set SET header = '7'",
                "UPDATE event_set SET table_kind = 'acled2'",
                "UPDATE event_set SET sha256 = 'abc'",
                "UPDATE event_set SET colour = 'red; DROP'",
                "UPDATE event_set SET symbol = 'skull'",
                "DELETE FROM event WHERE id = 2",
            })
    void strangeRowsAreRefusedAndTheAnnotationsStay(String change) throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(SampleEvents.of(4, 1));
        }
        try (var connection = StoreConnection.building(file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.executeUpdate(change);
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).hasSize(1);
            StoreException refusal = catchThrowableOfType(StoreException.class, store::events);
            assertThat(refusal.reason()).isEqualTo("events");
        }
    }

    @Test
    void storeThatIsNotThereHasNoEvents() throws Exception {
        assertThat(AnnotationStore.readEvents(folder.resolve("none.gpkg"))).isEmpty();
    }
}
