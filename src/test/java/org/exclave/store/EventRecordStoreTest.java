package org.exclave.store;

import java.nio.file.Path;
import java.util.List;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventLook;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventSymbol;
import org.exclave.event.EventTableKind;
import org.exclave.event.ImportedTable;
import org.exclave.event.Killed;
import org.exclave.event.RecordBlockWriter;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/** Tables of events in a store: their figures, rows, looks, and taking them away and back. */
class EventRecordStoreTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameStore() {
        file = folder.resolve("annotations.gpkg");
    }

    static ImportedTable table(String name, int rows) {
        EventOrigin origin = new EventOrigin(
                "Nobody", "made up", EventTableKind.UCDP, List.of("id", "Ҷ \"quoted\"", ""), "made-up.csv", HASH);
        EventSetBuilder events = new EventSetBuilder(name, origin, rows);
        RecordBlockWriter records = new RecordBlockWriter(Runnable::run);
        for (int row = 1; row <= rows; row++) {
            Killed killed = row % 3 == 0 ? Killed.NOT_SAID : new Killed(0, row % 2 == 0 ? row : Killed.UNSAID, row);
            events.add(new Event(
                    row, row + 1L, false, 70, 40, row == 1 ? Event.RADIUS_UNSAID : row, EventKind.UNSAID, killed, row));
            String text = "row " + row + "=1+1 \uD83D\uDE00\0";
            records.add(row, text.toCharArray(), new int[] {3, text.length(), text.length()}, 3);
        }
        return new ImportedTable(events.build(), records.finish(), 2);
    }

    @Test
    void tableComesBackWithItsFiguresAndEveryRowAsItWasWritten() throws Exception {
        ImportedTable written = table("Made up", 30_000);
        assertThat(written.records()).hasSizeGreaterThan(2);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            long id = store.add(written);
            for (int row : List.of(1, 2, 3, 12_345, 29_999, 30_000)) {
                assertThat(store.eventRecord(id, row)).contains(List.of("row", " " + row + "=1+1 \uD83D\uDE00\0", ""));
            }
            assertThat(store.eventRecord(id, 30_001)).isEmpty();
            assertThat(store.eventRecord(id, 0)).isEmpty();
            assertThat(store.eventRecord(id + 1, 1)).isEmpty();
        }
        KeptEvents kept = AnnotationStore.readEvents(file).getFirst();
        EventSet read = kept.set();
        assertThat(kept.refused()).isEqualTo(2);
        assertThat(kept.look()).isEqualTo(EventLook.PLAIN);
        assertThat(read.origin()).isEqualTo(written.set().origin());
        for (int i = 0; i < 10; i++) {
            assertThat(read.event(i)).isEqualTo(written.set().event(i));
        }
        assertThat(query(file, "SELECT count(*) FROM event WHERE killed_best IS NULL OR radius IS NULL"))
                .as("what is not said is NULL and never 0 or -1")
                .containsExactly("20000");
        assertThat(query(file, "SELECT sum(min(coalesce(radius, 0), coalesce(killed_best, 0), 0)) FROM event"))
                .containsExactly("0");
    }

    @Test
    void nameThatIsTakenIsRefusedAndNothingChanges() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(table("Made up", 3));
            StoreException refusal =
                    catchThrowableOfType(StoreException.class, () -> store.add(table("MADE UP", 4)));
            assertThat(refusal.reason()).isEqualTo("eventsTaken");
            assertThat(store.events()).hasSize(1);
        }
        assertThat(query(file, "SELECT count(*) FROM event_record")).containsExactly("1");
    }

    @Test
    void removedSetCanBeBroughtBackUntilTheStoreIsClosed() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            long first = store.add(table("Made up", 3));
            long second = store.add(SampleEvents.of(4, 1));
            store.removeEvents(first);
            assertThat(store.events()).extracting(KeptEvents::id).containsExactly(second);
            store.bringBackEvents(first);
            assertThat(store.events()).extracting(KeptEvents::id).containsExactly(first, second);
            assertThat(store.eventRecord(first, 3)).isPresent();
            store.removeEvents(first);
            long third = store.add(table("Made up", 5));
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.bringBackEvents(first));
            assertThat(refusal.reason()).isEqualTo("eventsTaken");
            assertThat(store.events()).extracting(KeptEvents::id).containsExactly(second, third);
        }
        assertThat(query(file, "SELECT count(*) FROM event")).containsExactly("9");
        assertThat(query(file, "SELECT count(*) FROM event_record")).containsExactly("1");
        assertThat(query(file, "SELECT count(*) FROM event_set")).containsExactly("2");
        assertThat(query(folder.resolve("annotations.backup.gpkg"), "SELECT count(*) FROM event_set"))
                .containsExactly("2");
    }

    @Test
    void lookIsKeptAndGoesIntoTheBackup() throws Exception {
        EventLook look = new EventLook("#12AB34", EventSymbol.DIAMOND, false);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(table("Made up", 3));
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.changeLook(store.events().getFirst().id(), look);
        }
        assertThat(AnnotationStore.readEvents(file).getFirst().look()).isEqualTo(look);
        assertThat(AnnotationStore.readEvents(folder.resolve("annotations.backup.gpkg")).getFirst().look())
                .isEqualTo(look);
    }

    @Test
    void strangeBlocksAreRefusedInASentenceAndTheEventsStay() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.add(table("Made up", 3));
        }
        Samples.tamper(file, "UPDATE event_record SET content = x'789C0300'");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            long id = store.events().getFirst().id();
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.eventRecord(id, 2));
            assertThat(refusal.reason()).isEqualTo("eventRow");
        }
    }

    @Test
    void salvagedStoreHasTheRowsToo() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.changeLook(store.add(table("Made up", 3)), EventLook.PLAIN.visible(false));
        }
        Salvage.rescue(file, CLOCK);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            KeptEvents kept = store.events().getFirst();
            assertThat(kept.look().visible()).isFalse();
            assertThat(kept.refused()).isEqualTo(2);
            assertThat(store.eventRecord(kept.id(), 3).orElseThrow().getFirst()).isEqualTo("row");
        }
    }
}
