package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.brief.Scene;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.store.AnnotationStore;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole errand of somebody who has no mouse; the keys are only ever moved by keys. */
@Execution(ExecutionMode.SAME_THREAD)
final class KeyboardErrandWindowTest {

    private static final double AK_SAI_LONGITUDE = 70.52;
    private static final double AK_SAI_LATITUDE = 39.87;

    private static final int PARTS = 5;
    /** More stops than any part of the window has. */
    private static final int FAR = 60;

    @TempDir
    private Path folder;

    private Path store;
    private WindowRun run;

    @BeforeEach
    void open() {
        store = folder.resolve("annotations.gpkg");
        run = WindowRun.open(store);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void isRunByTheKeyboardAlone() throws Exception {
        findAkSai();
        Incident incident = selectIncident();
        hearClaims(incident);
        TimeWindow window = typeWindow();
        carryWindow(window);
        Annotation area = drawArea();
        keepScene(area);
        exportSheet();
    }

    @Test
    void partsOfTheWindowAreGoneThroughForthAndBack() {
        List<String> parts = List.of("#side", "#map", "#timeline", "#inspector", ".header");
        run.press(KeyCode.CONTROL, KeyCode.F);
        for (int round = 0; round < 2; round++) {
            for (String part : parts) {
                assertThat(isWithin(part)).as(part + ", not " + run.on(this::owner)).isTrue();
                run.press(KeyCode.F6);
            }
        }
        for (String part : parts.reversed()) {
            run.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(isWithin(part)).as("back to " + part + ", not " + run.on(this::owner)).isTrue();
        }
        run.press(KeyCode.CONTROL, KeyCode.E);
        run.await("the screen of sheets", () -> run.find("#sheet-export").isPresent());
        for (String part : List.of(".header", "#export-pane")) {
            run.press(KeyCode.F6);
            assertThat(isWithin(part)).as(part + ", not " + run.on(this::owner)).isTrue();
        }
        run.press(KeyCode.ESCAPE);
        run.await("the map again", () -> run.find("#map").isPresent());
    }

    private void findAkSai() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Ak-Sai");
        run.press(KeyCode.ENTER);
        run.await("the map at Ak-Sai", () -> isNearAkSai(run.viewport().longitude(), run.viewport().latitude()));
    }

    private Incident selectIncident() {
        goTo("#map");
        run.press(KeyCode.J);
        Incident incident = run.on(() -> run.session().selectedIncident().get());
        assertThat(isNearAkSai(incident.place().longitude(), incident.place().latitude())).as(incident.title()).isTrue();
        assertThat(incident.claims()).isNotEmpty();
        assertThat(run.text("#inspector-title")).isEqualTo(incident.title());
        assertThat(spoken()).as("said of the map").contains(incident.title());
        return incident;
    }

    /** Goes by Tab from claim to claim: each is said whole, and scrolled into sight. */
    private void hearClaims(Incident incident) {
        goTo("#inspector");
        List<String> heard = new ArrayList<>();
        for (int tab = 0; tab < FAR && isWithin("#inspector"); tab++) {
            if (run.on(() -> owner().getStyleClass().contains("claim-bar"))) {
                heard.add(spoken());
                Bounds seen = run.on(() -> owner().localToScene(owner().getLayoutBounds()));
                assertThat(run.bounds("#inspector").contains(seen)).as("in sight: " + heard.getLast()).isTrue();
            }
            run.press(KeyCode.TAB);
        }
        assertThat(heard).hasSize(incident.claims().size());
        for (Claim claim : incident.claims()) {
            assertThat(heard).anySatisfy(words ->
                    assertThat(words).contains(claim.claimant(), String.valueOf(claim.range().smallestStated())));
        }
    }

    private TimeWindow typeWindow() {
        run.press(KeyCode.CONTROL, KeyCode.T);
        tabTo("window-type-start");
        replace("2022-09-14");
        tabTo("window-type-end");
        replace("2022-09-17");
        run.press(KeyCode.ENTER);
        TimeWindow typed = window();
        assertThat(typed.from()).isEqualTo("2022-09-13T18:00:00Z");
        assertThat(typed.to()).isEqualTo("2022-09-17T18:00:00Z");
        run.press(KeyCode.ESCAPE);
        return typed;
    }

    private void carryWindow(TimeWindow typed) {
        goTo("#timeline");
        tabTo("window-stretch");
        run.press(KeyCode.LEFT);
        Duration earlier = Duration.between(window().from(), typed.from());
        assertThat(earlier).isPositive();
        assertThat(window().to()).isEqualTo(typed.to().minus(earlier));
        assertThat(spoken()).contains("Time window from");
        run.press(KeyCode.RIGHT);
        assertThat(window()).isEqualTo(typed);
    }

    private Annotation drawArea() throws Exception {
        goTo("#map");
        run.press(KeyCode.G);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        run.await("the area in the store", () -> AnnotationStore.read(store).size() == 1);
        Annotation area = AnnotationStore.read(store).getFirst();
        assertThat(area.shape()).isInstanceOf(PolygonShape.class);
        List<Position> corners = ((PolygonShape) area.shape()).corners().places();
        assertThat(corners).hasSize(3).allMatch(corner -> isNearAkSai(corner.longitude(), corner.latitude()));
        assertThat(corners.get(1).longitude()).isGreaterThan(corners.get(0).longitude());
        assertThat(corners.get(2).latitude()).isLessThan(corners.get(1).latitude());
        return area;
    }

    private void keepScene(Annotation area) throws Exception {
        TimeWindow shown = window();
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        run.await("the scene in the store", () -> AnnotationStore.readBriefs(store).size() == 1);
        List<Scene> scenes = AnnotationStore.readBriefs(store).getFirst().scenes();
        assertThat(scenes).hasSize(1);
        assertThat(scenes.getFirst().time().window()).isEqualTo(shown);
        assertThat(scenes.getFirst().annotations()).containsExactly(area.id());
        run.await("the story at the right", () -> run.find("#story").isPresent());
        run.await("the keys in the story", () -> isWithin("#story"));
        assertThat(run.words("#story")).contains("Scene 1 of 1");
    }

    private void exportSheet() throws Exception {
        Path sheet = folder.resolve("sheet.pdf");
        run.answerFile(sheet);
        run.press(KeyCode.CONTROL, KeyCode.E);
        run.await("the screen of sheets", () -> run.find("#sheet-export").isPresent());
        run.press(KeyCode.CONTROL, KeyCode.ENTER);
        run.await("the sheet", () -> run.find("#sheet-outcome").isPresent()
                && run.text("#sheet-outcome").equals("sheet.pdf was written"));
        try (PDDocument written = Loader.loadPDF(sheet.toFile())) {
            String words = new PDFTextStripper().getText(written);
            assertThat(words).contains("14 Sep 2022, 00:00 – 17 Sep 2022, 24:00", "Scene 1", "Ak-Say", "Annotation", "OpenStreetMap contributors");
        }
        run.press(KeyCode.ESCAPE);
        run.await("the map again", () -> run.find("#map").isPresent());
        run.await("the keys on the map", () -> isWithin("#map"));
    }

    /** Goes from part to part of the window. */
    private void goTo(String part) {
        for (int step = 0; step < PARTS && !isWithin(part); step++) {
            run.press(KeyCode.F6);
        }
        assertThat(isWithin(part)).as(part + " has the keys, not " + run.on(this::owner)).isTrue();
        assertThat(run.on(() -> owner().isFocusVisible())).as("is seen to have the keys").isTrue();
    }

    private void tabTo(String id) {
        for (int step = 0; step < FAR && !id.equals(run.on(() -> String.valueOf(owner().getId()))); step++) {
            run.press(KeyCode.TAB);
        }
        assertThat(run.on(() -> owner().getId())).isEqualTo(id);
    }

    private void replace(String words) {
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type(words);
    }

    private TimeWindow window() {
        return run.on(() -> run.session().filter().get().window());
    }

    private boolean isWithin(String part) {
        Node node = run.node(part);
        return run.on(() -> Stream.iterate(owner(), Objects::nonNull, Node::getParent).anyMatch(node::equals));
    }

    /** What a screen reader says of what has the keys. */
    private String spoken() {
        return run.on(() -> owner().getAccessibleText());
    }

    private Node owner() {
        return run.root().getScene().getFocusOwner();
    }

    private static boolean isNearAkSai(double longitude, double latitude) {
        return Math.abs(longitude - AK_SAI_LONGITUDE) < 0.1 && Math.abs(latitude - AK_SAI_LATITUDE) < 0.1;
    }
}
