package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Place;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Language;
import org.exclave.query.IncidentFilter;
import org.exclave.query.RadiusCondition;
import org.exclave.session.AtlasHome;
import org.exclave.session.Session;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The language of the window is changed while it is open, and remembered. */
@Execution(ExecutionMode.SAME_THREAD)
final class LanguageWindowTest {

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

    private void speak(Language language) {
        Node before = run.root();
        run.choose("#language", language.ordinal());
        run.await("another language", () -> run.root() != before && run.find("#incidents").isPresent());
        run.settle();
    }

    @Test
    void everyWordOfTheWindowChanges() {
        assertThat(run.title()).isEqualTo("Exclave – Batken/Sughd conflict atlas");

        speak(Language.RUSSIAN);
        assertThat(run.title()).isEqualTo("Exclave — атлас конфликта в Баткене и Согде");
        assertThat(run.words("#timeline")).contains("27 апр. 2021", "Окно").doesNotContain("Window");

        speak(Language.TAJIK);
        assertThat(run.words("#timeline")).contains("27 апр 2021", "Равзана");

        speak(Language.KYRGYZ);
        assertThat(run.words("#timeline")).contains("27-апр. 2021", "Терезе");

        speak(Language.ENGLISH);
        assertThat(run.words("#timeline")).contains("27 Apr 2021", "Window");
    }

    @Test
    void whatIsLookedAtStays() {
        Session before = run.session();
        run.on(() -> {
            run.node("#language").requestFocus();
            before.select(before.atlas().catalog().incidents().get(3));
            before.viewport().set(before.viewport().get().zoomedAt(300, 200, 1));
            before.filter().set(before.filter().get().withText("Ak-Sai"));
            return before;
        });
        run.settle();
        Viewport view = run.viewport();

        speak(Language.KYRGYZ);
        Session after = run.session();

        assertThat(after).isNotSameAs(before);
        assertThat(after.selectedIncident().get()).isEqualTo(before.selectedIncident().get());
        assertThat(after.filter().get()).isEqualTo(before.filter().get());
        assertThat(run.viewport().zoom()).isEqualTo(view.zoom());
        assertThat(run.viewport().middle().longitude()).isEqualTo(view.middle().longitude());
        assertThat(run.on(() -> ((MenuButton) run.node("#language")).isFocused())).isTrue();
    }

    @Test
    void namesOnTheMapFollowUnlessTheUserChoseOthers() {
        speak(Language.TAJIK);
        assertThat(run.session().nameLanguage().get()).isEqualTo(NameLanguage.TAJIK);

        run.on(() -> {
            run.session().nameLanguage().set(NameLanguage.LOCAL);
            return true;
        });
        speak(Language.RUSSIAN);
        assertThat(run.session().nameLanguage().get()).isEqualTo(NameLanguage.LOCAL);
    }

    @Test
    void placesThatAreFoundFollow() {
        speak(Language.RUSSIAN);
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Khujand");
        run.await("what is found", () -> run.find("#findings").isPresent());
        assertThat(run.words("#findings")).contains("Худжанд\nKhujand\n");
        run.press(KeyCode.BACK_SPACE);

        run.on(() -> {
            Place batken = place("batken");
            IncidentFilter before = run.session().filter().get();
            run.session()
                    .filter()
                    .set(before.with(new RadiusCondition("Баткен", batken.longitude(), batken.latitude(), 5)));
            return true;
        });
        speak(Language.TAJIK);

        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Khujand");
        run.await("what is found", () -> run.find("#findings").isPresent());
        assertThat(run.words("#findings")).contains("Хуҷанд\nKhujand\n");
        assertThat(run.session().filter().get().further())
                .containsExactly(new RadiusCondition(
                        "Боткен", place("batken").longitude(), place("batken").latitude(), 5));
    }

    private Place place(String id) {
        return run.session().atlas().catalog().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasDrawnCanBeTakenBackAfterwards() {
        run.takeTool("point");
        run.clickMap(70.6, 39.9);
        run.await("a point", () -> run.session().annotations().get().size() == 1);

        speak(Language.RUSSIAN);
        assertThat(run.session().annotations().get()).hasSize(1);
        run.await("something to undo", () -> !run.node("#undo").isDisabled());
        run.click("#undo");

        run.await("nothing drawn", () -> run.session().annotations().get().isEmpty());
    }

    @Test
    void aStoryGoesOnAtItsSceneInTheWordsOfTheLanguage() {
        Brief english = story(Language.ENGLISH);
        run.on(() -> {
            run.session().filter().set(run.session().filter().get().withText("Ak-Sai"));
            return true;
        });
        beginStory(0);
        run.press(KeyCode.END);
        run.press(KeyCode.LEFT);
        run.settle();
        assertThat(run.words("#story")).contains(english.title(), english.scenes().get(7).title());

        for (Language language : List.of(Language.RUSSIAN, Language.KYRGYZ, Language.TAJIK, Language.ENGLISH)) {
            speak(language);
            Brief told = story(language);
            Scene scene = told.scenes().get(7);
            run.await(language + " words", () -> run.words("#story").contains(told.title()));
            assertThat(run.words("#story"))
                    .contains(scene.title(), scene.caption().getFirst().text())
                    .as("only one language")
                    .doesNotContain(language == Language.ENGLISH ? story(Language.TAJIK).title() : english.title());
            assertThat(run.session().toldAnnotations().get()).isEqualTo(told.annotationsOf(scene));
        }
        run.press(KeyCode.ESCAPE);
        run.await("what was before", () -> run.find("#story").isEmpty());
        assertThat(run.session().filter().get().text()).isEqualTo("Ak-Sai");
    }

    @Test
    void calloutsOnTheMapAndTheListOfStoriesSpeakTheLanguageToo() {
        speak(Language.KYRGYZ);
        Brief told = story(Language.KYRGYZ);
        beginStory(0);
        assertThat(run.on(() -> ((MenuButton) run.node("#stories")).getItems().getFirst()))
                .isInstanceOfSatisfying(CustomMenuItem.class, item -> assertThat(
                                item.getContent().lookupAll(".label").stream().map(each -> ((Label) each).getText()))
                        .contains(told.title(), told.about()));
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.RIGHT);
        run.settle();

        assertThat(run.session().toldAnnotations().get())
                .isNotEmpty()
                .isEqualTo(told.annotationsOf(told.scenes().get(2)));
    }

    private static Brief story(Language language) {
        try {
            return StoryFile.read(BriefFile.in(AtlasHome.find().stories()).getFirst(), language.code()).told();
        } catch (IOException | AtlasDataException broken) {
            throw new AssertionError(broken);
        }
    }

    private void beginStory(int number) {
        MenuButton menu = run.on(() -> (MenuButton) run.node("#stories"));
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
        run.await("the keys", () -> run.on(() -> run.node("#story-on").isFocused()));
    }

    @Test
    void languageIsThatOfTheNextStart() throws IOException {
        speak(Language.TAJIK);
        run.close();
        assertThat(Files.readString(folder.resolve("habits.json"))).contains("\"language\":\"tg\"");

        run = WindowRun.open(store);
        assertThat(run.title()).startsWith("Exclave — атласи низои");
        assertThat(run.session().nameLanguage().get()).isEqualTo(NameLanguage.TAJIK);
    }

    @Test
    void languageIsChosenByKeysAlone() {
        run.on(() -> {
            run.node("#language").requestFocus();
            return true;
        });
        Node before = run.root();
        run.press(KeyCode.ENTER);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.ENTER);

        run.await("another language", () -> run.root() != before);
        run.settle();
        assertThat(run.title()).doesNotContain("conflict atlas");
    }

    @Test
    void promptTooLongForItsFieldStandsBelowItAndNothingLiesOverIt() {
        for (int i = 0; i < 5; i++) {
            run.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        speak(Language.KYRGYZ);

        Node field = run.node("#search");
        Node add = run.node("#add-to-catalogue");
        Node prompt = run.on(() -> field.getParent().getChildrenUnmodifiable().get(1));
        Node row = run.on(() -> field.getParent().getParent());
        Node next = run.on(() -> row.getParent().getChildrenUnmodifiable().get(1));
        assertThat(run.on(prompt::isVisible)).isTrue();
        assertThat(top(prompt)).isGreaterThan(bottom(field));
        assertThat(bottom(prompt)).isLessThan(top(next));
        assertThat(top(add)).isCloseTo(top(field), within(2.0));
    }

    @Test
    void promptThatFitsTakesNoRoomBelowItsField() {
        speak(Language.TAJIK);

        Node field = run.node("#search");
        Node row = run.on(() -> field.getParent().getParent());
        assertThat(bottom(row)).isCloseTo(bottom(field), within(4.0));
    }

    private double top(Node node) {
        return run.on(() -> node.localToScene(node.getLayoutBounds()).getMinY());
    }

    private double bottom(Node node) {
        return run.on(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }
}
