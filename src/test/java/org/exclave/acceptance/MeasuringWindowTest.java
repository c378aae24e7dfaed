package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.exclave.TheAtlas;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicMeasure;
import org.exclave.query.PolygonCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Measuring by mouse and by keys alone. */
@Execution(ExecutionMode.SAME_THREAD)
final class MeasuringWindowTest {

    /** Pixels of the narrow map of these tests that are hit to within one are so many kilometres at most. */
    private static final double PIXEL_KM = 0.8;

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.press(KeyCode.HOME);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void clicksMeasureAndADoubleClickEnds() {
        run.takeTool("measure");
        run.clickMap(70.1, 39.8);
        run.clickMap(70.5, 39.65);
        run.doubleClickMap(70.9, 39.8);

        double expected = GeodesicMeasure.distanceMeters(70.1, 39.8, 70.5, 39.65)
                + GeodesicMeasure.distanceMeters(70.5, 39.65, 70.9, 39.8);
        assertThat(kilometres("Length")).isCloseTo(expected / 1000, within(10 * PIXEL_KM));
        assertThat(run.words("#measure-card")).contains("Click begins another", "Area", "Perimeter");
        assertThat(labels()).contains(line("Length"));
    }

    @Test
    void clickOnTheFirstPointEnclosesAnArea() {
        run.takeTool("measure");
        run.clickMap(70.1, 39.8);
        run.clickMap(70.9, 39.8);
        run.clickMap(70.5, 39.5);
        assertThat(labels()).noneMatch(words -> words.endsWith("km²"));
        run.clickMap(70.1, 39.8);

        assertThat(run.words("#measure-card")).contains("Area").doesNotContain("Length");
        assertThat(labels()).contains(line("Area"), line("Perimeter"));

        run.press(KeyCode.BACK_SPACE);
        assertThat(run.words("#measure-card")).contains("Length");
    }

    @Test
    void anAreaDrawnByHandSaysWhichIncidentsAreShown() {
        run.takeTool("measure");
        run.clickMap(70.35, 39.75);
        run.clickMap(70.75, 39.75);
        assertThat(run.on(() -> run.node("#measure-filter").isDisabled())).isTrue();
        run.clickMap(70.55, 40.1);
        int before = run.listed();
        run.fire("#measure-filter");

        run.await("fewer incidents", () -> run.listed() < before);
        assertThat(run.listed()).isPositive();
        assertThat(run.session().filter().get().conditions())
                .filteredOn(PolygonCondition.class::isInstance)
                .singleElement()
                .satisfies(drawn -> assertThat(((PolygonCondition) drawn).corners()).hasSize(3));
    }

    @Test
    void keysAloneMeasureFromMiddleToMiddle() {
        run.focus("#map");
        run.press(KeyCode.M);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.ENTER);
        assertThat(run.words("#measure-card")).contains("Last leg").contains("Double-click");
        double length = kilometres("Length");

        run.press(KeyCode.ENTER);
        assertThat(run.words("#measure-card")).as("twice at one place ends").contains("Click begins another");
        assertThat(kilometres("Length")).isEqualTo(length);

        run.press(KeyCode.BACK_SPACE);
        assertThat(run.words("#measure-card")).doesNotContain("Click begins another");
        run.press(KeyCode.UP);
        run.press(KeyCode.UP);
        run.press(KeyCode.UP);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(run.words("#measure-card")).contains("Click begins another", "Azimuth");

        run.press(KeyCode.ESCAPE);
        assertThat(run.words("#measure-card")).contains("Click for points");
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#measure-card")).isEmpty();
        assertThat(run.find("#measure-overlay")).isEmpty();
    }

    @Test
    void theMeasurementStaysWhenAnotherToolIsTakenUntilEscape() {
        run.takeTool("measure");
        run.clickMap(70.1, 39.8);
        run.clickMap(70.5, 39.65);
        run.takeTool("select");
        assertThat(run.words("#measure-card")).contains("Length");

        run.focus("#map");
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#measure-card")).isEmpty();
    }

    @Test
    void figuresAreCopiedAsText() {
        run.takeTool("measure");
        run.clickMap(70.1, 39.8);
        assertThat(((Button) run.node("#measure-copy")).isDisabled()).isTrue();
        run.clickMap(70.5, 39.65);
        String length = line("Length");
        run.click("#measure-copy");

        assertThat(run.clipboard().lines())
                .hasSize(4)
                .first()
                .isEqualTo("Length: " + length);
        assertThat(run.clipboard()).contains("Leg 1: " + length + " · ", "Point 1: ", "° N ", "Point 2: ");

        run.click("#measure-clear");
        assertThat(run.words("#measure-card")).contains("Click for points");
    }

    @Test
    void theDistanceFromTheLineFollowsTheEdition() {
        run.takeTool("measure");
        run.clickMap(70.95, 40.02);
        assertThat(run.text("#measure-border")).contains("from the Kyrgyz–Tajik line (January 2023)");
        assertThat(labels()).anyMatch(words -> words.endsWith("to the line"));
        assertThat(kilometres(run.text("#measure-border")))
                .isCloseTo(fromLine(Edition.OSM_2022), within(2 * PIXEL_KM));

        run.on(() -> {
            ((javafx.scene.control.TabPane) run.node("#side")).getSelectionModel().select(1);
            return true;
        });
        run.settle();
        run.click("#edition-osm-2026");
        assertThat(run.text("#measure-border")).contains("from the Kyrgyz–Tajik line (2026)");
        assertThat(kilometres(run.text("#measure-border")))
                .isCloseTo(fromLine(Edition.OSM_2026), within(2 * PIXEL_KM));
    }

    @Test
    void theMenuOfAPlaceTellsItsDistanceFromTheLine() {
        run.rightClickMap(70.95, 40.02);

        assertThat(run.menu())
                .anySatisfy(item -> assertThat(item)
                        .startsWith("Copy ")
                        .endsWith(" km from the Kyrgyz–Tajik line (January 2023)"));
    }

    private static double fromLine(Edition edition) {
        return TheAtlas.atlas().borders().nearestOfLine(edition, 70.95, 40.02).distanceMeters() / 1000;
    }

    /** What the card says beside a name. */
    private String line(String name) {
        List<String> words = run.words("#measure-card").lines().toList();
        return words.get(words.indexOf(name) + 1);
    }

    private double kilometres(String name) {
        String words = name.contains(" ") ? name : line(name);
        return Double.parseDouble(words.substring(0, words.indexOf(' ')).replace(",", ""));
    }

    /** The words of the labels over the map. */
    private List<String> labels() {
        Parent overlay = (Parent) run.node("#measure-overlay");
        return run.on(() -> overlay.lookupAll(".measure-label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList());
    }
}
