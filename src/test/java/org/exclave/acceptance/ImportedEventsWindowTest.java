package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.event.EventKind;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
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

/** Other people's events in the window: drawn, credited, found by hand and by key, never taken for incidents. */
@Execution(ExecutionMode.SAME_THREAD)
final class ImportedEventsWindowTest {

    private static final double LONGITUDE = 70.90;
    private static final double LATITUDE = 39.70;

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("annotations.gpkg");
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        long start = Instant.parse("2021-04-28T19:30:00Z").getEpochSecond();
        EventSet set = new EventSetBuilder("Field notes", "A. Collector, 2023", 2)
                .add(start, start + 60, false, LONGITUDE, LATITUDE, EventKind.of(Family.FIGHTING), 3)
                .addDays(LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 17), LONGITUDE + 0.03, LATITUDE, null, 4)
                .build();
        try (AnnotationStore store = AnnotationStore.open(file, clock)) {
            store.add(set);
        }
        run = WindowRun.open(file);
        run.await("the events", () -> !run.session().imported().sets().get().isEmpty());
        run.settle();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void goThere() {
        run.on(() -> {
            Viewport view = run.session().viewport().get();
            run.session().viewport().set(new Viewport(LONGITUDE, LATITUDE, 12, view.width(), view.height(), 1));
            return view;
        });
        run.settle();
    }

    @Test
    void legendAndCreditsSayWhoseTheyAreAndHowManyAreShown() {
        run.await("the legend", () -> run.words("#legend").contains("Field notes: 2 of 2 at this time. A. Collector, 2023"));
        assertThat(run.text("#credits")).contains("Field notes: A. Collector, 2023");
        int incidents = run.session().shownIncidents().get().size();
        run.on(() -> {
            var filter = run.session().filter();
            filter.set(filter.get().withWindow(TimeWindow.ofDays(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30))));
            return filter;
        });
        run.await("fewer", () -> run.words("#legend").contains("Field notes: 1 of 2 at this time."));
        assertThat(incidents).isEqualTo(run.session().atlas().catalog().incidents().size());
    }

    @Test
    void clickSelectsTheEventAndSaysWhatIsKnown() {
        run.clickMap(LONGITUDE, LATITUDE);
        run.await("the event", () -> run.find("#event-inspector").isPresent());
        assertThat(run.words("#event-inspector"))
                .contains("29 Apr 2021, 01:30")
                .contains("00:30")
                .contains("Fighting")
                .contains("Field notes, row 3")
                .contains("A. Collector, 2023")
                .contains("none of the atlas’s incidents");
        run.click("#close-event");
        assertThat(run.find("#event-inspector")).isEmpty();
    }

    @Test
    void filterKeepsEventsBackAsItDoesIncidents() {
        run.on(() -> {
            var filter = run.session().filter();
            filter.set(filter.get().withFamilies(Set.of(Family.FIGHTING)));
            return filter;
        });
        run.await("the legend", () -> run.words("#legend").contains("Field notes: 1 of 2 at this time"));
        run.clickMap(LONGITUDE, LATITUDE);
        run.await("the event", () -> run.find("#event-inspector").isPresent());
        assertThat(run.words("#event-inspector")).contains("Field notes, row 3");
    }

    @Test
    void enterSelectsTheEventNearestToTheMiddle() {
        goThere();
        run.focus("#map");
        run.press(KeyCode.ENTER);
        run.await("the event", () -> run.find("#event-inspector").isPresent());
        assertThat(run.words("#event-inspector")).contains("row 3");
    }

    @Test
    void hoverShowsTheEventAsTheDaysThatItsSourceGave() {
        goThere();
        Viewport view = run.viewport();
        var at = run.on(() -> view.toScreen(LONGITUDE + 0.03, LATITUDE));
        run.moveOverMap(at.x(), at.y());
        run.await("the card", () -> run.find("#hover").isPresent());
        assertThat(run.words("#hover")).contains("16–17 Sep 2022").contains("Field notes, row 4");
    }

    @Test
    void timeLineSaysHowManyBeginOnADay() {
        run.on(() -> {
            var filter = run.session().filter();
            filter.set(filter.get().withWindow(TimeWindow.ofDays(LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 16))));
            return filter;
        });
        run.settle();
        Bounds stretch = run.on(() -> run.node("#window-stretch").localToScene(run.node("#window-stretch").getLayoutBounds()));
        Bounds field = run.on(() -> run.node("#timeline-field").localToScene(run.node("#timeline-field").getLayoutBounds()));
        run.moveWithin("#timeline-field", stretch.getCenterX() - field.getMinX(), 60);
        assertThat(run.words("#timeline-readout")).contains("One imported event begins: 16 Sep 2022");
        assertThat(run.node("#event-lane").isVisible()).isTrue();
        run.on(() -> {
            run.session().layers().set(run.session().layers().get().with(Layer.EVENTS, false));
            return Layer.EVENTS;
        });
        assertThat(run.hidden("#event-lane").isVisible()).isFalse();
        run.moveWithin("#timeline-field", stretch.getCenterX() - field.getMinX() + 1, 60);
        assertThat(run.words("#timeline-readout")).doesNotContain("imported");
    }

    @Test
    void layerSwitchedOffTakesCreditAndLegendAlong() {
        run.on(() -> {
            var layers = run.session().layers();
            layers.set(layers.get().with(Layer.EVENTS, false));
            return layers;
        });
        run.await("the legend", () -> !run.words("#legend").contains("Field notes"));
        assertThat(run.text("#credits")).doesNotContain("Field notes");
        run.clickMap(LONGITUDE, LATITUDE);
        assertThat(run.find("#event-inspector")).isEmpty();
    }

    @Test
    void switchOfTheLayerIsThereBecauseThereAreEvents() {
        run.on(() -> {
            run.session().reading().page().set(Page.LAYERS);
            return Page.LAYERS;
        });
        run.await("the switch", () -> run.find("#layer-events").isPresent());
        run.click("#layer-events");
        assertThat(run.session().layers().get().draws(Layer.EVENTS)).isFalse();
    }
}
