package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Drawing lines, arrows, areas and circles, by hand and by keys; undone, redone, and there after a restart. */
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
    @CsvSource({"L, line, 3", "A, arrow, 3", "G, polygon, 3", "R, polygon, 2", "C, circle, 2"})
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
        assertThat(run.find("#shape-facts")).isPresent();

        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("none", () -> annotations().isEmpty());
        run.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(only()).isEqualTo(drawn);

        run.close();
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        assertThat(only()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"L, line", "A, arrow", "G, polygon", "R, polygon", "C, circle"})
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
}
