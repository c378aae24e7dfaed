package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Source;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Briefs of one's own, made, written and taken back by keys and by hand. */
@Execution(ExecutionMode.SAME_THREAD)
final class OwnBriefWindowTest {

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

    private List<Brief> briefs() {
        return run.on(() -> run.session().briefs().get());
    }

    private void capture(int scenes) {
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        run.await(scenes + " scenes", () -> briefs().stream().mapToInt(brief -> brief.scenes().size()).sum() == scenes);
        run.await("the story", () -> run.find("#story").isPresent());
        run.settle();
    }

    private void write(String selector, String words) {
        run.focus(selector);
        run.press(KeyCode.CONTROL, KeyCode.A);
        TextInputControl field = (TextInputControl) run.node(selector);
        run.on(() -> {
            field.replaceSelection(words);
            return field;
        });
    }

    @Test
    void aBriefIsMadeByKeysAloneAndIsOnTheDiskAtOnce() throws Exception {
        Viewport view = run.viewport();
        run.focus("#map");
        capture(1);
        assertThat(run.words("#story")).contains("Brief 1", "Scene 1 of 1");
        run.focus("#map");
        run.press(KeyCode.LEFT);
        capture(2);
        assertThat(run.words("#story")).contains("Scene 2 of 2");
        assertThat(AnnotationStore.readBriefs(store)).isEqualTo(briefs());
        run.focus("#story-back");
        run.press(KeyCode.LEFT);
        assertThat(run.words("#story")).contains("Scene 1 of 2");
        assertThat(run.viewport().longitude()).isCloseTo(view.longitude(), within(1e-6));
        run.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        run.await("the other order", () -> ids().equals(List.of("scene-2", "scene-1")));
        assertThat(run.words("#story")).contains("Scene 2 of 2");
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("the order of before", () -> ids().equals(List.of("scene-1", "scene-2")));
    }

    private List<String> ids() {
        return briefs().getFirst().scenes().stream().map(Scene::id).toList();
    }

    @Test
    void whatIsWrittenIsKeptBySelfToldWithItsSourcesAndTakenBack() {
        run.on(() -> {
            run.session().select(TheAtlas.incident("KT-20220916-01"));
            return run;
        });
        capture(1);
        String title = "Ворух: Ҷамоати деҳот – очень длинное название сцены, которое нигде не должно быть обрезано";
        write("#scene-title", title);
        run.await("the title", () -> briefs().getFirst().scenes().getFirst().title().equals(title));
        write("#scene-title", "t".repeat(300));
        run.await("as much as fits", () -> briefs().getFirst().scenes().getFirst().title().equals("t".repeat(200)));
        write("#scene-title", title);
        run.await("the title again", () -> briefs().getFirst().scenes().getFirst().title().equals(title));
        write(".statement-text", "Both sides report shots.");
        run.await("the words", () -> !briefs().getFirst().scenes().getFirst().caption().isEmpty());
        ComboBox<?> sources = (ComboBox<?>) run.node(".source-choice");
        run.on(() -> {
            sources.getSelectionModel().select(0);
            return sources;
        });
        Source first = TheAtlas.incident("KT-20220916-01").sources().getFirst();
        run.await("the source", () -> briefs().getFirst().scenes().getFirst().caption().getFirst().sources()
                .equals(List.of(first.id())));
        run.fire("#scene-write");
        assertThat(run.words("#story")).contains(title, "Both sides report shots.", first.publisher());
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("no source", () -> run.words("#story").contains("No source named"));
    }

    @Test
    void aSceneIsUpdatedCopiedAndDeletedAndTheDeletedOneComesBack() {
        capture(1);
        run.on(() -> {
            run.session().selectNothing();
            run.session().theme().set(Theme.DARK);
            return run;
        });
        run.focus("#map");
        run.press(KeyCode.RIGHT);
        Scene before = briefs().getFirst().scenes().getFirst();
        run.fire("#scene-update");
        run.await("another map", () -> !briefs().getFirst().scenes().getFirst().showsAs(before));
        run.fire("#scene-duplicate");
        run.await("a copy", () -> ids().size() == 2);
        run.focus("#scene-1-of-strip");
        run.press(KeyCode.DELETE);
        run.await("one scene", () -> ids().size() == 1);
        run.await("the name of the step", () -> run.on(() -> run.node("#undo").getAccessibleText()).contains("Delete scene"));
        run.fire("#scene-remove");
        run.await("no brief", () -> briefs().isEmpty() && run.find("#story").isEmpty());
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("the brief again", () -> briefs().size() == 1);
    }

    @Test
    void everySceneHasAPictureInEachThemeAndAName() {
        capture(1);
        capture(2);
        for (Theme theme : Theme.values()) {
            run.on(() -> {
                run.session().theme().set(theme);
                return run;
            });
            run.await("two pictures", () -> run.on(() -> run.node("#scene-strip").lookupAll(".scene-picture").stream()
                            .filter(picture -> ((ImageView) picture.lookup(".image-view")).getImage() != null)
                            .count())
                    == 2);
        }
        assertThat(run.on(() -> run.node("#scene-2-of-strip").getAccessibleText())).isEqualTo("2. Scene 2");
        run.fire("#scene-1-of-strip");
        assertThat(run.words("#story")).contains("Scene 1 of 2");
    }

    private MenuItem item(String menu, String id) {
        MenuButton button = (MenuButton) run.node(menu);
        return run.on(() -> {
            button.show();
            MenuItem found = button.getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            button.hide();
            return found;
        });
    }

    private void choose(String menu, String id) {
        MenuItem item = item(menu, id);
        run.on(() -> {
            item.fire();
            return item;
        });
        run.settle();
    }

    @Test
    void aStoryIsCopiedChangedExportedAndTakenInAgain() throws Exception {
        MenuButton menu = (MenuButton) run.node("#stories");
        assertThat(run.on(() -> menu.getItems().stream()
                        .map(MenuItem::getText)
                        .filter(Objects::nonNull)
                        .toList()))
                .as("says what to do while there is none")
                .anyMatch(words -> words.contains("No brief of your own yet"));
        Path story = BriefFile.in(TheAtlas.HOME.stories()).getFirst();
        run.answerFile(story);
        choose("#stories", "brief-import");
        run.await("the brief", () -> briefs().size() == 1);
        assertThat(run.words("#story")).contains("Scene 1 of 9");
        run.fire("#scene-remove");
        run.await("eight scenes", () -> ids().size() == 8);
        Path file = folder.resolve("own.json");
        run.answerFile(file);
        choose("#brief-menu", "brief-export");
        run.await("the file", () -> Files.exists(file) && Files.size(file) > 0);
        assertThat(BriefFile.read(file)).isEqualTo(briefs().getFirst());
        choose("#brief-menu", "brief-remove");
        run.await("none", () -> briefs().isEmpty());
        choose("#stories", "brief-import");
        run.await("the brief again", () -> briefs().size() == 1);
        assertThat(BriefFile.read(file)).isEqualTo(briefs().getFirst());
    }

    @Test
    void aFileOfANewerVersionAndOneThatLacksAFieldAreToldInOneSentence() throws Exception {
        String story = Files.readString(BriefFile.in(TheAtlas.HOME.stories()).getFirst());
        for (String broken : List.of(story.replace("\"version\": 1", "\"version\": 2"), story.replaceFirst("\"title\": \"[^\"]*\",", ""))) {
            Path file = Files.writeString(folder.resolve("broken.json"), broken);
            run.answerFile(file);
            choose("#stories", "brief-import");
            run.await("a sentence", () -> run.find("#trouble").isPresent());
            assertThat(run.words("#trouble")).contains("broken.json").doesNotContain("Exception");
            assertThat(briefs()).isEmpty();
            run.on(() -> {
                Node close = run.node("#trouble").lookup(".button");
                ((Button) close).fire();
                return close;
            });
        }
    }
}
