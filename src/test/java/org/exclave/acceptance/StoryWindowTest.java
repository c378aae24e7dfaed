package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.cartography.Viewport;
import org.exclave.language.Language;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories chosen, stepped through and left, by hand and by keys alone. */
@Execution(ExecutionMode.SAME_THREAD)
final class StoryWindowTest {

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

    private void begin(int number) {
        MenuButton menu = run.on(() -> (MenuButton) run.find("#stories").orElseThrow());
        run.on(() -> {
            menu.show();
            return menu;
        });
        run.await("six stories", () -> run.on(() -> "story-what-sources-disagree-about".equals(menu.getItems().get(5).getId())));
        run.choose("#stories", number);
        run.await("the story", () -> run.find("#story").isPresent());
        run.on(() -> {
            menu.hide();
            return menu;
        });
    }

    @Test
    void aStoryIsSteppedThroughByKeysAndLeft() {
        Viewport before = run.viewport();
        begin(1);
        assertThat(run.words("#story")).contains("Four days in spring 2021", "Scene 1 of 15");
        run.await("the keys", () -> run.on(() -> focused().getId() != null && focused().getId().equals("story-on")));
        run.press(KeyCode.RIGHT);
        assertThat(run.words("#story")).contains("Scene 2 of 15");
        run.press(KeyCode.END);
        assertThat(run.words("#story")).contains("Scene 15 of 15");
        assertThat(run.on(() -> run.find("#story-on").orElseThrow().isDisabled())).isTrue();
        run.press(KeyCode.LEFT);
        assertThat(run.words("#story")).contains("Scene 14 of 15");
        run.press(KeyCode.HOME);
        assertThat(run.words("#story")).contains("Scene 1 of 15");
        run.press(KeyCode.ESCAPE);
        run.await("the inspector", () -> run.find("#story").isEmpty() && run.find("#inspector").isPresent());
        assertThat(run.viewport()).isEqualTo(before);
    }

    private Node focused() {
        return run.find("#story").orElseThrow().getScene().getFocusOwner();
    }

    @Test
    void aSourceIsShownAtTheLeftAndAnswersComeASceneAfterTheirQuestions() {
        begin(0);
        int questions = 0;
        int answers = 0;
        for (int scene = 0; scene < 9; scene++) {
            String words = run.words("#story");
            questions += words.contains("QUESTION") || words.contains("Question") ? 1 : 0;
            answers += words.contains("ANSWER") || words.contains("Answer") ? 1 : 0;
            assertThat(run.find(".story-source")).as("scene " + scene).isPresent();
            run.fire("#story-on");
        }
        assertThat(questions).isEqualTo(3).isEqualTo(answers);
        run.fire(".story-source");
        assertThat(run.on(() -> run.session().reading().page().get())).isEqualTo(Page.SOURCES);
        assertThat(run.on(() -> run.session().reading().source().get() != null)).isTrue();
    }

    @Test
    void ownAnnotationsComeBackWhenAStoryEndsAndHistoryEndsIt() {
        run.focus("#map");
        run.press(KeyCode.P);
        run.clickMap(70.3, 39.9);
        run.await("a point", () -> run.on(() -> run.session().annotations().get().size()) == 1);
        Annotation own = run.on(() -> run.session().annotations().get().getFirst());
        begin(3);
        assertThat(run.on(() -> run.session().scenery().annotations())).doesNotContain(own);
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.H);
        run.await("the history", () -> run.find("#history").isPresent());
        assertThat(run.on(() -> run.session().scenery().annotations())).contains(own);
    }

    /** In Kyrgyz words are longest. */
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "KYRGYZ"})
    void noWordOfAnySceneIsCut(Language language) {
        if (language != Language.ENGLISH) {
            Node before = run.root();
            run.choose("#language", language.ordinal());
            run.await("another language", () -> run.root() != before && run.find("#stories").isPresent());
            run.settle();
        }
        for (int story = 0; story < 6; story++) {
            begin(story);
            while (!run.on(() -> run.find("#story-on").orElseThrow().isDisabled())) {
                run.frames(1);
                assertThat(run.on(this::widest)).as(run.words("#story")).isLessThanOrEqualTo(run.on(this::paneEdge));
                run.fire("#story-on");
            }
        }
    }

    /** The right edge of the widest line of the pane. */
    private double widest() {
        Node pane = run.find("#story").orElseThrow();
        return Stream.of(".story-text", ".story-source", ".story-title")
                .flatMap(words -> pane.lookupAll(words).stream())
                .mapToDouble(node -> node.localToScene(node.getLayoutBounds()).getMaxX())
                .max()
                .orElseThrow();
    }

    private double paneEdge() {
        Node pane = run.find("#story").orElseThrow();
        return pane.localToScene(pane.getLayoutBounds()).getMaxX();
    }
}
