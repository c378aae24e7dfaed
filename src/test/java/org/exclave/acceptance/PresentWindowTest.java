package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.exclave.cartography.Viewport;
import org.exclave.query.IncidentFilter;
import org.exclave.store.PresentingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A story presented on the whole screen, by keys, by buttons and by itself. */
@Execution(ExecutionMode.SAME_THREAD)
final class PresentWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void tell() {
        MenuButton menu = (MenuButton) run.node("#stories");
        run.on(() -> {
            menu.show();
            return menu;
        });
        run.await("the stories", () -> run.on(() -> "story-spring-2021".equals(menu.getItems().get(1).getId())));
        run.choose("#stories", 1);
        run.on(() -> {
            menu.hide();
            return menu;
        });
        run.await("the story", () -> run.find("#story").isPresent());
    }

    private void present() {
        run.press(KeyCode.F5);
        run.await("the stage", () -> run.presented("#present").isPresent() && words().contains("of 15"));
        run.await("its keys", () -> run.on(() -> ((Stage) shown("#present").getScene().getWindow()).isFocused()));
        run.settle();
    }

    private Node shown(String selector) {
        return run.presented(selector).orElseThrow(() -> new AssertionError("nothing presented is " + selector));
    }

    private String words() {
        return run.presented("#present").map(pane -> run.on(() -> words(pane).collect(Collectors.joining("\n")))).orElse("");
    }

    private static Stream<String> words(Node node) {
        Stream<String> own = node instanceof Labeled labeled ? Stream.ofNullable(labeled.getText()) : Stream.empty();
        Stream<String> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PresentWindowTest::words)
                : Stream.empty();
        return Stream.concat(own, below);
    }

    private void fire(String selector) {
        ButtonBase button = (ButtonBase) shown(selector);
        run.on(() -> {
            button.fire();
            return button;
        });
        run.settle();
    }

    @Test
    void keysStepThroughAStoryAndLeavingItLeavesTheWindowAsItWas() {
        tell();
        run.fire("#story-on");
        Viewport view = run.viewport();
        IncidentFilter filter = run.on(() -> run.session().filter().get());
        present();
        assertThat(words()).as("begins with the scene that was told").contains("2 of 15", "Four days in spring 2021");
        run.press(KeyCode.SPACE);
        assertThat(words()).contains("3 of 15");
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.PAGE_DOWN);
        assertThat(words()).contains("5 of 15");
        run.press(KeyCode.LEFT);
        assertThat(words()).contains("4 of 15");
        run.press(KeyCode.PAGE_UP);
        assertThat(words()).contains("3 of 15");
        run.press(KeyCode.END);
        assertThat(words()).contains("15 of 15");
        run.press(KeyCode.RIGHT);
        assertThat(words()).contains("15 of 15");
        run.press(KeyCode.HOME);
        assertThat(words()).contains("1 of 15");
        assertThat(run.on(() -> ((ProgressBar) shown("#present-progress")).getProgress())).isCloseTo(1 / 15.0, within(1e-9));
        assertThat(run.viewport()).isEqualTo(view);
        run.press(KeyCode.ESCAPE);
        run.await("the end", () -> run.presented("#present").isEmpty());
        assertThat(run.viewport()).isEqualTo(view);
        assertThat(run.on(() -> run.session().filter().get())).isEqualTo(filter);
        assertThat(run.words("#story")).contains("Scene 2 of 15");
    }

    @Test
    void questionsComeWithTheirAnswersASceneLaterAndSourcesAreNamed() {
        tell();
        present();
        boolean asked = false;
        int questions = 0;
        for (int scene = 0; scene < 15; scene++) {
            assertThat(words().contains("ANSWER")).as("scene " + scene).isEqualTo(asked);
            asked = words().contains("QUESTION");
            questions += asked ? 1 : 0;
            assertThat(run.on(() -> shown("#present-caption").lookupAll(".story-source").size())).isPositive();
            Bounds card = run.on(() -> shown("#present-caption").localToScene(shown("#present-caption").getLayoutBounds()));
            assertThat(card.getMinY()).as("scene " + scene).isGreaterThanOrEqualTo(0);
            run.press(KeyCode.RIGHT);
        }
        assertThat(questions).isBetween(2, 4);
    }

    @Test
    void blackAndDotAndCaptionsComeAndGoByKeysAndByButtons() {
        tell();
        present();
        run.press(KeyCode.B);
        assertThat(run.presented("#present-nothing")).isPresent();
        run.press(KeyCode.PERIOD);
        assertThat(run.presented("#present-nothing")).isEmpty();
        fire("#present-black");
        assertThat(run.presented("#present-nothing")).isPresent();
        run.press(KeyCode.B);
        run.press(KeyCode.C);
        assertThat(run.presented("#present-caption")).isEmpty();
        run.press(KeyCode.C);
        Node dot = run.on(() -> shown("#present").getScene().lookup("#present-dot"));
        assertThat(run.on(() -> dot.getParent().isVisible())).isFalse();
        run.press(KeyCode.L);
        assertThat(run.on(() -> dot.getParent().isVisible())).isTrue();
        fire("#present-leave");
        run.await("the end", () -> run.presented("#present").isEmpty());
    }

    @Test
    void byItselfItGoesOnAfterSoManySecondsAndBeginsAnewAndTheSecondsAreRemembered() throws Exception {
        tell();
        run.fire("#story-back");
        present();
        Spinner<?> seconds = (Spinner<?>) shown("#present-seconds");
        run.on(() -> {
            seconds.getValueFactory().decrement(18);
            return seconds;
        });
        run.press(KeyCode.END);
        run.press(KeyCode.K);
        run.await("the first scene again", () -> Objects.equals(countOf(), "1 of 15"));
        run.press(KeyCode.K);
        PresentingFile file = new PresentingFile(folder.resolve(PresentingFile.FILE_NAME));
        run.await("the seconds", () -> file.read().seconds() == 2);
    }

    @Test
    void anOwnBriefIsFollowedWhenItIsChangedAndLeftWhenItIsTakenBack() {
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        run.await("a brief", () -> run.find("#story").isPresent());
        run.press(KeyCode.F5);
        run.await("the stage", () -> words().contains("1 of 1"));
        run.on(() -> {
            ((ButtonBase) run.node("#scene-duplicate")).fire();
            return run;
        });
        run.await("two scenes", () -> words().contains("of 2"));
        for (int step = 0; step < 2; step++) {
            run.on(() -> {
                ((ButtonBase) run.node("#undo")).fire();
                return run;
            });
        }
        run.await("the end", () -> run.presented("#present").isEmpty());
        run.await("the inspector", () -> run.find("#inspector").isPresent());
    }

    private String countOf() {
        return run.on(() -> ((Labeled) shown("#present-count")).getText());
    }

    @Test
    void whereNothingIsToldTheWindowSaysWhatToDoFirst() {
        run.press(KeyCode.F5);
        run.await("a sentence", () -> run.find("#trouble").isPresent());
        assertThat(run.words("#trouble")).contains("Ctrl+B");
        assertThat(run.presented("#present")).isEmpty();
    }
}
