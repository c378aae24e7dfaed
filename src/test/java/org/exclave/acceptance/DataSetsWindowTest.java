package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Family;
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
import org.exclave.session.DataSet;
import org.exclave.session.Page;
import org.exclave.store.AnnotationStore;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The panel of imported sets: whose they are, how they are drawn, and how they go and come back. */
@Execution(ExecutionMode.SAME_THREAD)
final class DataSetsWindowTest {

    @TempDir
    private Path folder;

    /** Degrees east, where no incident lies. */
    private static final double AT = 70.2;

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
            store.add(table());
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

    private static ImportedTable table() {
        EventOrigin origin = new EventOrigin(
                "B. Collector", "CC BY 4.0", EventTableKind.GENERIC, List.of("id", "remark", ""), "notes.csv", "");
        long start = Instant.parse("2022-09-16T06:00:00Z").getEpochSecond();
        RecordBlockWriter records = new RecordBlockWriter(Runnable::run);
        String text = "A7=cmd|nothing is run";
        records.add(1, text.toCharArray(), new int[] {2, text.length(), text.length()}, 3);
        return new ImportedTable(
                new EventSetBuilder("Table", origin, 1)
                        .add(new Event(
                                start, start + 60, false, AT, 40.30, 25_000, EventKind.UNSAID, new Killed(4, 5, 12), 1))
                        .build(),
                records.finish(),
                3);
    }

    private void begin() {
        run = WindowRun.open(file());
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        run.await("the cards", () -> run.find("#data-set-2").isPresent());
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
        run.await("fewer drawn", () -> run.on(() -> run.session().imported().sets().get().size() == 2));
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
        run.await("two sets", () -> all().size() == 2);
        assertThat(run.find("#data-set-2")).isEmpty();
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("three sets", () -> all().size() == 3);
        assertThat(run.words("#data-set-2")).contains("Other notes");
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        run.await("two sets again", () -> all().size() == 2);
        run.close();
        run = WindowRun.open(file());
        run.await("the others", () -> all().size() == 2);
        assertThat(all().getFirst().name()).isEqualTo("Field notes");
    }

    @Test
    void anEventSaysWhoGivesItsFiguresAndShowsItsRowAsItWasWritten() {
        assertThat(run.words("#data-set-3")).contains("Licence: CC BY 4.0", "Table notes.csv", "3 rows were left out");
        run.clickMap(AT, 40.30);
        run.await("the row", () -> run.find("#event-record").isPresent());
        assertThat(run.words("#event-inspector"))
                .contains("Table gives 5 killed as its best figure, and 4 to 12 as the range.")
                .contains("Known to within 25 km of this point");
        TitledPane record = (TitledPane) run.node("#event-record");
        run.on(() -> {
            record.setExpanded(true);
            return record;
        });
        run.settle();
        assertThat(run.words("#event-record")).contains("Row 1 as it was written", "id", "A7", "remark", "=cmd|nothing is run");
    }

    @Test
    void whatSetsSayInAllStandsBesideTheTalliesAndNeverAmongThem() {
        run.await("the totals", () -> run.words("#tally-events").contains("Table: one event at this time"));
        assertThat(run.words("#tally-events"))
                .contains("Table: one event at this time; one gives a number killed, 4 to 12 in all, best figures 5.")
                .contains("Field notes: 2 events at this time, none with a number killed.");
        run.on(() -> {
            var filter = run.session().filter();
            filter.set(filter.get().withWindow(TimeWindow.ofDays(LocalDate.of(2021, 4, 28), LocalDate.of(2021, 4, 30))));
            return filter;
        });
        run.await("the totals", () -> run.words("#tally-events").contains("Table: no event at this time"));
    }

    @Test
    void theMapGoesToWhereTheEventsAre() {
        run.click("#data-show-2");
        run.await("the place", () -> Math.abs(run.viewport().longitude() - 71.25) < 0.01);
        assertThat(run.viewport().latitude()).isCloseTo(39.75, within(0.01));
    }

    @Test
    void wordsOfARowLeadToItsEventWhichIsMarkedAsTheSets() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("nothing is run");
        run.await("the row", () -> run.words("#findings").contains("NOT THE ATLAS’S (1)"));
        assertThat(run.words("#findings")).contains("Table, row 1: remark").contains("=cmd|nothing is run");
        run.press(KeyCode.ENTER);
        run.await("its event", () -> run.find("#event-inspector").isPresent());
        assertThat(run.words("#event-inspector")).contains("Table");
        assertThat(Math.abs(run.viewport().longitude() - AT)).isLessThan(1.5);
    }

    @Test
    void theTimeLineGoesWhereASetReachesAndBackWhenThatIsNotWished() throws Exception {
        run.close();
        try (AnnotationStore store = AnnotationStore.open(file(), Clock.systemUTC())) {
            long start = Instant.parse("1999-08-21T06:00:00Z").getEpochSecond();
            store.add(new EventSetBuilder("Long ago", "D. Collector", 1)
                    .add(start, start + 60, false, 70.5, 40, EventKind.UNSAID, 1)
                    .build());
        }
        begin();
        run.await("all four", () -> all().size() == 4);
        run.await("the years", () -> run.on(() -> run.session().filter().get().window().from())
                .equals(Instant.parse("1999-08-19T18:00:00Z")));
        run.on(() -> {
            run.session().imported().reach().wished().set(false);
            return Page.DATA;
        });
        run.settle();
        assertThat(run.on(() -> run.session().filter().get().window().from()))
                .isAfter(Instant.parse("2003-01-01T00:00:00Z"));
        assertThat(run.text("#credits")).contains("4 sets of imported events").doesNotContain("D. Collector");
    }
}
