package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Symbol;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Selecting several annotations, moving, copying, turning and stacking them, and bending one, by hand and by keys. */
@Execution(ExecutionMode.SAME_THREAD)
final class ArrangingWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void draw() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.focus("#map");
        put(KeyCode.P, 70.3, 39.9);
        put(KeyCode.P, 70.5, 39.9);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void put(KeyCode tool, double longitude, double latitude) {
        int before = annotations().size();
        run.focus("#map");
        run.press(tool);
        run.clickMap(longitude, latitude);
        run.await("one more", () -> annotations().size() == before + 1);
        run.await("selected", () -> run.on(() -> run.session().selectedAnnotation().get() != null));
        run.frames(2);
        run.focus("#map");
    }

    private List<Annotation> annotations() {
        return run.on(() -> run.session().annotations().get());
    }

    private int selected() {
        return run.on(() -> run.session().selectedAnnotations().get().size());
    }

    private Position anchor(int number) {
        return annotations().get(number).shape().anchor();
    }

    @Test
    void allAreSelectedNudgedCopiedAndRemovedByKeysAndBackAgain() {
        run.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).isEqualTo(2);
        assertThat(run.words("#several-annotations")).contains("2 annotations selected");
        Position before = anchor(1);
        run.press(KeyCode.SHIFT, KeyCode.RIGHT);
        run.await("moved", () -> anchor(1).longitude() > before.longitude());
        assertThat(anchor(1).latitude()).isEqualTo(before.latitude());

        run.press(KeyCode.CONTROL, KeyCode.C);
        run.press(KeyCode.CONTROL, KeyCode.V);
        run.await("copies", () -> annotations().size() == 4);
        run.await("the copies selected", () -> selected() == 2);
        run.press(KeyCode.DELETE);
        run.await("gone", () -> annotations().size() == 2);
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("all as it was", () -> annotations().size() == 2 && anchor(1).equals(before));
    }

    @Test
    void aRectangleDrawnWithControlSelectsWhatLiesInIt() {
        run.press(KeyCode.ESCAPE);
        assertThat(selected()).isZero();
        run.dragMapWithControl(70.4, 39.84, 70.2, 39.97);
        run.await("one", () -> selected() == 1);
        run.dragMapWithControl(70.6, 39.84, 70.2, 39.97);
        run.await("both", () -> selected() == 2);
        Position before = anchor(0);
        Position other = anchor(1);
        run.dragMap(before.longitude(), before.latitude(), 30);
        run.await("both moved", () -> anchor(0).longitude() > before.longitude() && anchor(1).longitude() > other.longitude());
    }

    @Test
    void theLowerOneIsPutOverTheOtherAndStaysThereAfterARestart() {
        String lower = annotations().getFirst().id();
        run.on(() -> {
            run.session().select(run.session().annotations().get().getFirst());
            return true;
        });
        run.focus("#map");
        run.press(KeyCode.PAGE_UP);
        run.await("over", () -> annotations().getLast().id().equals(lower));
        run.close();
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.await("still over", () -> annotations().size() == 2 && annotations().getLast().id().equals(lower));
    }

    @Test
    void theListFollowsTheMapAndTheMapTheList() {
        run.on(() -> {
            run.session().reading().page().set(Page.ANNOTATIONS);
            return true;
        });
        run.await("the list", () -> run.find("#annotation-list").isPresent());
        ListView<?> list = run.on(() -> (ListView<?>) run.find("#annotation-list").orElseThrow());
        run.await("both", () -> run.on(() -> list.getItems().size()) == 2);
        assertThat(run.on(() -> list.getSelectionModel().getSelectedIndex())).as("the topmost first").isZero();
        run.on(() -> {
            list.getSelectionModel().select(1);
            return true;
        });
        run.await("both selected", () -> selected() == 2);
        run.fire("#group-annotations");
        run.focus("#brief-name");
        run.type("Исфара");
        run.press(KeyCode.ENTER);
        run.await("a brief", () -> annotations().stream().allMatch(each -> "Исфара".equals(each.brief())));
        run.await("a heading", () -> run.on(() -> list.getItems().size()) == 3);
        run.fire("#annotation-hide");
        run.await("hidden", () -> annotations().stream().allMatch(each -> each.standing().hidden()));
        run.fire("#annotation-lock");
        run.await("locked", () -> annotations().stream().allMatch(each -> each.standing().locked()));
        run.focus("#annotation-list");
        run.press(KeyCode.DELETE);
        run.frames(3);
        assertThat(annotations()).as("locked ones stay").hasSize(2);
    }

    @Test
    void cornersOfALineAreTakenAddedAndRemovedByKeys() {
        run.press(KeyCode.L);
        run.clickMap(70.3, 39.8);
        run.clickMap(70.6, 39.8);
        run.press(KeyCode.SHIFT, KeyCode.ENTER);
        run.await("a line", () -> annotations().size() == 3);
        run.frames(2);
        run.focus("#map");
        run.press(KeyCode.N);
        run.press(KeyCode.INSERT);
        run.await("three places", () -> annotations().getLast().shape().handles().size() == 3);
        Position middle = annotations().getLast().shape().handles().get(1);
        run.press(KeyCode.SHIFT, KeyCode.UP);
        run.await("bent", () -> annotations().getLast().shape().handles().get(1).latitude() > middle.latitude());
        run.press(KeyCode.DELETE);
        run.await("two places", () -> annotations().getLast().shape().handles().size() == 2);
        assertThat(annotations()).hasSize(3);
        run.press(KeyCode.ESCAPE);
        List<Position> before = annotations().getLast().shape().handles();
        run.press(KeyCode.CONTROL, KeyCode.RIGHT);
        run.await("turned clockwise", () -> {
            List<Position> now = annotations().getLast().shape().handles();
            return now.getFirst().latitude() > before.getFirst().latitude()
                    && now.getLast().latitude() < before.getLast().latitude();
        });
    }

    @Test
    void severalAreRestyledTogetherInOneEdit() {
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.await("the pane", () -> run.find("#several-annotations").isPresent());
        run.fire("#annotation-colour-BC4C00");
        run.await("both", () -> annotations().stream().allMatch(each -> each.style().colour().equals("#BC4C00")));
        run.fire("#annotation-symbol-star");
        run.await("stars", () -> annotations().stream().allMatch(each -> each.style().symbol() == Symbol.STAR));
        assertThat(run.find("#annotation-width")).as("points have no lines").isEmpty();
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("as they were", () -> annotations().stream().noneMatch(each -> each.style().colour().equals("#BC4C00")));
        assertThat(selected()).isEqualTo(2);
    }

    @Test
    void copiesGoIntoTheBriefOfTheLineOnWhichTheKeysAre() {
        run.on(() -> {
            run.session().reading().page().set(Page.ANNOTATIONS);
            return true;
        });
        run.await("the list", () -> run.find("#annotation-list").isPresent());
        ListView<?> list = run.on(() -> (ListView<?>) run.find("#annotation-list").orElseThrow());
        run.fire("#group-annotations");
        run.focus("#brief-name");
        run.type("Isfara");
        run.press(KeyCode.ENTER);
        run.await("a brief with one, and one without", () -> run.on(() -> list.getItems().size()) == 4);
        run.on(() -> {
            list.getSelectionModel().clearAndSelect(3);
            return true;
        });
        run.focus("#annotation-list");
        run.press(KeyCode.CONTROL, KeyCode.C);
        run.on(() -> {
            list.getSelectionModel().clearAndSelect(0);
            return true;
        });
        run.press(KeyCode.CONTROL, KeyCode.V);
        run.await("a copy", () -> annotations().size() == 3);
        assertThat(annotations().stream().filter(each -> "Isfara".equals(each.brief()))).hasSize(2);
    }

    @Test
    void aRingIsWidenedByKeysAndItsRadiiAreWritten() {
        run.press(KeyCode.C);
        run.clickMap(70.2, 39.8);
        run.clickMap(70.6, 40.1);
        run.await("a circle", () -> annotations().size() == 3);
        run.frames(2);
        run.focus("#map");
        double before = radii().getFirst();
        run.press(KeyCode.N);
        run.press(KeyCode.SHIFT, KeyCode.RIGHT);
        run.await("wider", () -> radii().getFirst() > before);
        run.focus("#annotation-radii");
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type("10; 2,5 5");
        run.press(KeyCode.ENTER);
        run.await("three rings", () -> radii().equals(List.of(2500.0, 5000.0, 10_000.0)));
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type("wide");
        run.press(KeyCode.ENTER);
        assertThat(run.words("#annotation-radii-wrong")).contains("numbers above 0");
        assertThat(radii()).hasSize(3);
    }

    private List<Double> radii() {
        return ((CircleShape) annotations().getLast().shape()).radii();
    }
}
