package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The filter panel, driven by keys alone where not said otherwise. */
@Execution(ExecutionMode.SAME_THREAD)
class FilterWindowTest {

    @TempDir
    private Path folder;

    @Test
    void conditionIsChosenShownAsAChipAndRemovedByKeys() {
        try (WindowRun run = open()) {
            run.focus("#filter-category");
            run.press(KeyCode.SPACE);
            run.press(KeyCode.DOWN);
            run.press(KeyCode.ENTER);
            run.await("the chip", () -> run.find("#filter-remove-category").isPresent());
            assertThat(run.session().filter().get().further()).hasSize(1);
            int listed = run.listed();
            assertThat(listed).isBetween(1, 60);
            assertThat(run.text("#hidden-count")).contains("by the filter");
            assertThat(run.node("#hidden-count").getAccessibleText()).contains("Category: Clash: hides");
            assertThat(run.node("#filter-remove-category").getAccessibleText()).contains("Category: Clash");
            run.focus("#filter-remove-category");
            run.press(KeyCode.SPACE);
            run.await("all incidents", () -> run.listed() == 95);
            assertThat(run.find("#filter-chips")).isEmpty();
        }
    }

    @Test
    void wrongQueryIsToldAtItsCharacterAndARightOneFilters() {
        try (WindowRun run = open()) {
            run.focus("#filter-query");
            run.type("killed_max >> 0");
            run.press(KeyCode.ENTER);
            run.await("the sentence", () -> run.find("#filter-query-error").isPresent());
            assertThat(run.text("#filter-query-error")).startsWith("At character 12");
            assertThat(run.text("#filter-query-spot")).isEqualTo("killed_max >> 0\n           ^");
            assertThat(run.listed()).isEqualTo(95);
            TextField field = (TextField) run.node("#filter-query");
            assertThat(run.on(field::getCaretPosition)).isEqualTo(11);
            run.press(KeyCode.DELETE);
            assertThat(run.find("#filter-query-error")).isEmpty();
            run.press(KeyCode.ENTER);
            run.await("the answer", () -> run.find("#filter-remove-query").isPresent());
            assertThat(run.listed()).isLessThan(95);
        }
    }

    @Test
    void namesAndValuesAreOfferedAndTakenByKeys() {
        try (WindowRun run = open()) {
            run.focus("#filter-query");
            run.type("fam");
            run.await("the offer", () -> run.find("#filter-query-suggestions").isPresent());
            run.press(KeyCode.DOWN);
            run.press(KeyCode.ENTER);
            TextField field = (TextField) run.node("#filter-query");
            assertThat(written(run, field)).isEqualTo("family ");
            run.type("= 'fi");
            run.await("the offer", () -> run.find("#filter-query-suggestions").isPresent());
            run.press(KeyCode.DOWN);
            run.press(KeyCode.ENTER);
            assertThat(written(run, field)).isEqualTo("family = 'fighting'");
            run.press(KeyCode.ENTER);
            run.await("the chip", () -> run.find("#filter-remove-query").isPresent());
        }
    }

    @Test
    void placeIsFoundByNameAndItsRadiusFilters() {
        try (WindowRun run = open()) {
            run.focus("#filter-near");
            run.type("kok-tash");
            run.await("the offer", () -> run.find("#filter-near-suggestions").isPresent());
            run.press(KeyCode.ENTER);
            run.await("the chip", () -> run.find("#filter-remove-near").isPresent());
            assertThat(run.words("#filter-chips")).contains("Within 5 km of Kok-Tash");
            run.press(KeyCode.ESCAPE);
            int near = run.listed();
            assertThat(near).isBetween(1, 60);
            ComboBox<?> distance = (ComboBox<?>) run.node("#filter-near-distance");
            run.on(() -> {
                distance.getSelectionModel().selectLast();
                return distance;
            });
            assertThat(run.words("#filter-chips")).contains("Within 50 km of Kok-Tash");
            assertThat(run.listed()).isGreaterThan(near);
        }
    }

    @Test
    void everyBoxAsksAndFollowsTheChips() {
        try (WindowRun run = open()) {
            for (String key : new String[] {"line", "exclave", "casualties", "source"}) {
                String box = "#filter-" + key + (key.equals("exclave") ? "-distance" : "");
                ComboBox<?> asked = (ComboBox<?>) run.node(box);
                run.on(() -> {
                    asked.getSelectionModel().select(1);
                    return asked;
                });
                assertThat(run.find("#filter-remove-" + key)).as(key).isPresent();
            }
            assertThat(run.session().filter().get().further()).hasSize(4);
            run.fire("#filter-clear");
            assertThat(run.session().filter().get().conditions()).isEmpty();
            ComboBox<?> line = (ComboBox<?>) run.node("#filter-line");
            assertThat(run.on(() -> line.getSelectionModel().getSelectedIndex())).isZero();
            assertThat(run.listed()).isEqualTo(95);
        }
    }

    @Test
    void filterIsKeptByNameAndRecalledInTheNextRun() {
        try (WindowRun run = open()) {
            run.focus("#filter-party");
            run.type("border");
            run.press(KeyCode.ENTER);
            run.focus("#filter-name");
            run.type("Border guards");
            run.press(KeyCode.ENTER);
            run.await("the kept filter", () -> Files.exists(folder.resolve("filters.json")));
        }
        try (WindowRun run = open()) {
            run.await("the kept filter", () -> run.words("#saved-filters").contains("Border guards"));
            assertThat(run.listed()).isEqualTo(95);
            run.focus(".saved-filter");
            run.press(KeyCode.SPACE);
            run.await("the chip", () -> run.find("#filter-remove-party").isPresent());
            assertThat(run.listed()).isLessThan(95);
        }
    }

    @Test
    void placeOfTheMapAndItsViewFilter() {
        try (WindowRun run = open()) {
            run.rightClickMap(70.6, 39.9);
            run.await("the menu", () -> run.menu().contains("Show incidents within 5 km of here"));
            run.press(KeyCode.UP);
            run.press(KeyCode.ENTER);
            run.await("the chip", () -> run.find("#filter-remove-near").isPresent());
            assertThat(run.words("#filter-chips")).contains("Within 5 km of 39.");
            run.fire("#filter-remove-near");
            run.fire("#filter-view");
            assertThat(run.find("#filter-remove-area")).isPresent();
            assertThat(run.session().shownIncidents().get())
                    .isNotEmpty()
                    .allMatch(incident -> incident.place() != null && incident.place().isPoint());
        }
    }

    @Test
    void nothingShownSaysWhyAndClears() {
        try (WindowRun run = open()) {
            run.click("#search");
            run.type("elephants");
            run.await("nothing", () -> run.listed() == 0);
            assertThat(run.text("#empty-why")).isEqualTo("0 hidden by time, 93 by the filter.");
            run.fire("#empty-clear");
            run.await("all", () -> run.listed() == 95);
            TextField search = (TextField) run.node("#search");
            assertThat(written(run, search)).isEmpty();
            run.on(() -> {
                run.session()
                        .filter()
                        .set(IncidentFilter.EVERYTHING.withWindow(TimeWindow.ofDays(
                                LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2))));
                return run;
            });
            assertThat(run.text("#empty-why")).isEqualTo("93 hidden by time, 0 by the filter.");
            assertThat(run.find("#empty-clear")).isEmpty();
            run.fire("#empty-always");
            assertThat(run.listed()).isEqualTo(95);
        }
    }

    @Test
    void barsOfTheTimeLineCountWhatTheFilterLetsThrough() {
        try (WindowRun run = open()) {
            WritableImage before = run.picture("#timeline");
            assertThat(differing(before, run.picture("#timeline"))).isZero();
            filter(run, run.session().filter().get().withText("elephants"));
            assertThat(differing(before, run.picture("#timeline"))).isPositive();
            filter(run, run.session().filter().get().withText(""));
            assertThat(differing(before, run.picture("#timeline"))).isZero();
        }
    }

    private static void filter(WindowRun run, IncidentFilter filter) {
        run.on(() -> {
            run.session().filter().set(filter);
            return filter;
        });
        run.frames(3);
    }

    private static long differing(WritableImage one, WritableImage other) {
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static String written(WindowRun run, TextField field) {
        return run.on(field::getText);
    }

    private WindowRun open() {
        WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.focus("#filters");
        run.press(KeyCode.SPACE);
        assertThat(((ToggleButton) run.node("#filters")).isSelected()).isTrue();
        ScrollPane panel = (ScrollPane) run.node("#filter-panel");
        run.frames(2);
        assertThat(run.on(() -> panel.getVvalue())).as("opens at its top").isZero();
        return run;
    }
}
