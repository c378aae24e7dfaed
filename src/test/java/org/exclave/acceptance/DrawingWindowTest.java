package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.geography.GeodesicLeg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Drawing lines, arrows, areas and circles, by hand and by keys; undone, redone, and there after a restart. */
@Execution(ExecutionMode.SAME_THREAD)
final class DrawingWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.focus("#map");
    }

    @AfterEach
    void close() {
        run.close();
    }

    private List<Annotation> annotations() {
        return run.on(() -> run.session().annotations().get());
    }

    private Annotation only() {
        run.await("an annotation", () -> annotations().size() == 1);
        return annotations().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"L, line, 3", "A, arrow, 3", "G, polygon, 3", "R, polygon, 2", "C, circle, 2", "O, circle, 3",
        "B, callout, 2"})
    void isDrawnByClicksUndoneRedoneAndThereAfterARestart(KeyCode key, String kind, int clicks) {
        run.press(key);
        double[][] places = {{70.3, 39.9}, {70.6, 40.0}, {70.5, 39.8}};
        for (int i = 0; i < clicks; i++) {
            run.clickMap(places[i][0], places[i][1]);
        }
        if (clicks == 3) {
            run.press(KeyCode.SHIFT, KeyCode.ENTER);
        }
        Annotation drawn = only();
        assertThat(drawn.shape().kind()).isEqualTo(kind);
        boolean round = kind.equals("circle");
        assertThat(run.find("#annotation-radii").isPresent()).isEqualTo(round);
        assertThat(run.find("#shape-facts").isPresent()).isEqualTo(!round && key != KeyCode.B);
        staysThroughUndoRedoAndRestart(drawn);
    }

    private void staysThroughUndoRedoAndRestart(Annotation drawn) {
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("none", () -> annotations().isEmpty());
        // The form that had the keys is gone with the annotation; they go to the map.
        assertThat(run.on(() -> run.root().getScene().getFocusOwner())).isEqualTo(run.node("#map"));
        run.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(only()).isEqualTo(drawn);

        run.close();
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        assertThat(only()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"L, line", "A, arrow", "G, polygon", "R, polygon", "C, circle", "O, circle", "B, callout", "F, line"})
    void isDrawnByKeysAlone(KeyCode key, String kind) {
        run.press(key);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.UP);
        run.press(KeyCode.ENTER);
        if (kind.equals("polygon") && key == KeyCode.G) {
            run.press(KeyCode.UP);
            run.press(KeyCode.ENTER);
        }
        if (annotations().isEmpty()) {
            run.press(KeyCode.SHIFT, KeyCode.ENTER);
        }
        assertThat(only().shape().kind()).isEqualTo(kind);
    }

    @Test
    void eachClickOfTheRangeRingsAddsARing() {
        run.press(KeyCode.O);
        run.clickMap(70.5, 39.9);
        run.clickMap(70.5, 40.1);
        run.clickMap(70.5, 40.3);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        CircleShape rings = (CircleShape) only().shape();
        assertThat(rings.radii()).hasSize(2);
        assertThat(rings.radii().getLast() / rings.radii().getFirst()).isBetween(1.5, 2.5);
        assertThat(only().style().filling()).isEqualTo(Filling.NONE);
    }

    @Test
    void aLineIsDrawnFreehandUndoneRedoneAndThereAfterARestart() {
        run.press(KeyCode.F);
        Viewport before = run.viewport();
        run.dragWithin("#map", 100, 200, 220, 320);
        Annotation drawn = only();
        assertThat(drawn.shape()).isInstanceOf(LineShape.class);
        assertThat(run.viewport()).isEqualTo(before);
        ScreenPoint start = before.toScreen(drawn.shape().handles().getFirst());
        ScreenPoint end = before.toScreen(drawn.shape().handles().getLast());
        assertThat(start.distance(new ScreenPoint(100, 200))).isLessThan(2);
        assertThat(end.distance(new ScreenPoint(220, 320))).isLessThan(2);
        staysThroughUndoRedoAndRestart(drawn);
    }

    @Test
    void arrowKeysMoveThePenAndNotTheMap() {
        Viewport before = run.viewport();
        run.press(KeyCode.F);
        run.press(KeyCode.SPACE);
        for (int i = 0; i < 4; i++) {
            run.press(KeyCode.RIGHT);
        }
        run.press(KeyCode.UP);
        run.press(KeyCode.BACK_SPACE);
        run.press(KeyCode.SPACE);
        List<Position> places = only().shape().handles();
        assertThat(run.viewport()).isEqualTo(before);
        assertThat(places).hasSize(2);
        ScreenPoint end = before.toScreen(places.getLast());
        assertThat(end.x()).isCloseTo(before.width() / 2.0 + 48, within(0.01));
        assertThat(end.y()).isCloseTo(before.height() / 2.0, within(0.01));
    }

    @Test
    void whatIsMeasuredIsKeptAsALineWithItsLengthAndDirectionAsTitle() {
        run.press(KeyCode.M);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.K);
        Annotation kept = only();
        assertThat(kept.shape().kind()).isEqualTo("line");
        assertThat(kept.title()).contains("km", "E");
        assertThat(run.find("#measure-card")).isEmpty();
        staysThroughUndoRedoAndRestart(kept);
    }

    @Test
    void whatIsMeasuredIsKeptByTheButtonOfItsCardToo() {
        run.press(KeyCode.M);
        run.press(KeyCode.ENTER);
        assertThat(run.node("#measure-keep").isDisabled()).isTrue();
        run.press(KeyCode.UP);
        run.press(KeyCode.ENTER);
        run.click("#measure-keep");
        assertThat(only().title()).contains("km", "N");
    }

    @Test
    void theBoxOfACalloutIsDraggedByItsHandleAlone() {
        run.press(KeyCode.B);
        run.clickMap(70.3, 39.9);
        run.clickMap(70.6, 40.3);
        CalloutShape before = (CalloutShape) only().shape();
        run.await("selected", () -> run.on(() -> run.session().selectedAnnotation().get() != null));
        run.dragMap(before.box().longitude(), before.box().latitude(), -40);
        run.await("moved", () -> !annotations().getFirst().shape().equals(before));
        CalloutShape after = (CalloutShape) only().shape();
        assertThat(after.anchor()).isEqualTo(before.anchor());
        assertThat(after.box().longitude()).isLessThan(before.box().longitude());
    }

    @Test
    void withShiftARectangleDrawnByHandIsASquare() {
        run.press(KeyCode.R);
        run.clickMap(70.3, 39.9);
        run.clickMapWithShift(70.6, 40.0);
        List<Position> corners = only().shape().handles();
        double across = corners.get(2).longitude() - corners.get(0).longitude();
        double up = corners.get(2).latitude() - corners.get(0).latitude();
        assertThat(up / across).isCloseTo(Math.cos(Math.toRadians(40)), within(0.02));
    }

    @Test
    void backspaceTakesThePlaceBackAndEscapeAll() {
        run.press(KeyCode.L);
        run.clickMap(70.3, 39.9);
        run.clickMap(70.6, 40.0);
        run.press(KeyCode.BACK_SPACE);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        run.frames(2);
        assertThat(annotations()).isEmpty();
        run.press(KeyCode.ESCAPE);
        run.press(KeyCode.ESCAPE);
        run.clickMap(70.3, 39.9);
        run.frames(2);
        assertThat(annotations()).isEmpty();
    }

    @Test
    void strokeAndFillingAreChosenInTheInspector() {
        run.press(KeyCode.R);
        run.clickMap(70.3, 39.9);
        run.clickMap(70.6, 40.0);
        only();
        run.fire("#annotation-dash-dashed");
        run.await("dashed", () -> annotations().getFirst().style().dash() == Dash.DASHED);
        run.fire("#annotation-filling-hatched");
        run.await("hatched", () -> annotations().getFirst().style().filling() == Filling.HATCHED);
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("undone", () -> annotations().getFirst().style().filling() == Filling.TINT);
    }

    @Test
    void aCornerOfTheSelectedAreaIsDraggedAlone() {
        run.press(KeyCode.R);
        run.clickMap(70.3, 39.9);
        run.clickMap(70.6, 40.0);
        List<Position> before = ((PolygonShape) only().shape()).corners().places();
        run.await("selected", () -> run.on(() -> run.session().selectedAnnotation().get() != null));
        Position corner = before.getFirst();
        run.dragMap(corner.longitude(), corner.latitude(), 30);
        run.await("moved", () -> !annotations().getFirst().shape().handles().getFirst().equals(corner));
        List<Position> after = annotations().getFirst().shape().handles();
        assertThat(after.subList(1, 4)).isEqualTo(before.subList(1, 4));
        assertThat(after.getFirst().longitude()).isGreaterThan(corner.longitude());
    }

    @Test
    void aLineKeepsToStepsOf15DegreesAlsoByKeys() {
        run.focus("#map");
        run.press(KeyCode.L);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.S);
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.SHIFT, KeyCode.DOWN);
        run.press(KeyCode.ENTER);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        List<Position> places = only().shape().handles();
        assertThat(places).hasSize(2);
        Coordinate from = new Coordinate(places.getFirst().longitude(), places.getFirst().latitude());
        Coordinate to = new Coordinate(places.getLast().longitude(), places.getLast().latitude());
        double direction = GeodesicLeg.between(from, to).initialAzimuth();
        assertThat(direction / 15).isCloseTo(Math.rint(direction / 15), within(1e-3));
    }
}
