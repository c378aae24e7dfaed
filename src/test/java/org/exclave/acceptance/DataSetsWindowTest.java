package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Family;
import org.exclave.event.EventKind;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventSymbol;
import org.exclave.session.DataSet;
import org.exclave.session.Page;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The panel of imported sets: whose they are, how they are drawn, and how they go and come back. */
final class DataSetsWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    private Path file() {
        return folder.resolve("annotations.gpkg");
    }

    @BeforeEach
    void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (AnnotationStore store = AnnotationStore.open(file(), clock)) {
            store.add(set("Field notes", 70.9));
            store.add(set("Other notes", 71.2));
        }
        begin();
    }

    private static EventSet set(String name, double longitude) {
        long start = Instant.parse("2021-04-28T19:30:00Z").getEpochSecond();
        return new EventSetBuilder(name, "A. Collector, 2023", 2)
                .add(start, start + 60, false, longitude, 39.70, EventKind.of(Family.FIGHTING), 3)
                .addDays(LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 17), longitude + 0.1, 39.8, null, 4)
                .build();
    }

    private void begin() {
        run = WindowRun.open(file());
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        run.await("two cards", () -> run.find("#data-set-2").isPresent());
        run.settle();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private List<DataSet> all() {
        return run.on(() -> run.session().imported().all().get());
    }

    private EventLook look(long id) {
        return all().stream().filter(set -> set.id() == id).findFirst().orElseThrow().look();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, int index) {
        ComboBox<T> box = (ComboBox<T>) run.node(id);
        run.on(() -> {
            box.setValue(box.getItems().get(index));
            return box;
        });
        run.settle();
    }

    @Test
    void aCardSaysWhoseTheEventsAreHowManyAndOfWhen() {
        assertThat(run.words("#data-set-1"))
                .contains("Field notes")
                .contains("2 events")
                .contains("29 Apr 2021 – 17 Sep 2022")
                .contains("Collected by A. Collector, 2023");
    }

    @Test
    void aSetThatIsNotDrawnIsNeitherSeenNorOwedAnythingAndStaysSoNextTime() {
        run.click("#data-drawn-1");
        run.await("one drawn", () -> run.on(() -> run.session().imported().sets().get().size() == 1));
        run.await("the credits", () -> !run.text("#credits").contains("Field notes"));
        assertThat(run.text("#credits")).contains("Other notes");
        run.close();
        begin();
        assertThat(look(1).visible()).isFalse();
        assertThat(look(2).visible()).isTrue();
    }

    @Test
    void colourAndSignAreKeptAndCanBeTakenBack() {
        choose("#data-colour-1", 1);
        run.await("blue", () -> look(1).colour().isPresent());
        choose("#data-sign-1", EventSymbol.DIAMOND.ordinal());
        run.await("a diamond", () -> look(1).symbol() == EventSymbol.DIAMOND);
        assertThat(look(1)).isEqualTo(new EventLook("#0072B2", EventSymbol.DIAMOND, true));
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("a disc", () -> look(1).symbol() == EventSymbol.DISC);
        assertThat(look(1).colour()).contains("#0072B2");
        run.close();
        begin();
        assertThat(look(1)).isEqualTo(new EventLook("#0072B2", EventSymbol.DISC, true));
    }

    @Test
    void aRemovedSetComesBackByUndoAndIsGoneOtherwise() {
        run.click("#data-remove-2");
        run.await("one set", () -> all().size() == 1);
        assertThat(run.find("#data-set-2")).isEmpty();
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("two sets", () -> all().size() == 2);
        assertThat(run.words("#data-set-2")).contains("Other notes");
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        run.await("one set again", () -> all().size() == 1);
        run.close();
        run = WindowRun.open(file());
        run.await("the other", () -> all().size() == 1);
        assertThat(all().getFirst().name()).isEqualTo("Field notes");
    }

    @Test
    void theMapGoesToWhereTheEventsAre() {
        run.click("#data-show-2");
        run.await("the place", () -> Math.abs(run.viewport().longitude() - 71.25) < 0.01);
        assertThat(run.viewport().latitude()).isCloseTo(39.75, within(0.01));
    }
}
