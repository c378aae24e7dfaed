package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.exclave.language.Language;
import org.exclave.session.AtlasHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that the atlas opens with, by hand and by keys alone. */
@Execution(ExecutionMode.SAME_THREAD)
final class StartPageWindowTest {

    @TempDir
    private Path folder;

    private Path store;
    private WindowRun run;

    @BeforeEach
    void open() {
        store = folder.resolve("annotations.gpkg");
        run = begin(AtlasHome.find());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private WindowRun begin(AtlasHome home) {
        WindowRun begun = WindowRun.openWithStartPage(home, store);
        begun.await("the start page", () -> begun.find("#start").isPresent());
        return begun;
    }

    private void awaitStories() {
        run.await("six stories", () -> run.find("#start-what-sources-disagree-about").isPresent());
    }

    private String focused() {
        return run.on(() -> {
            Node owner = run.node("#start").getScene().getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getId());
        });
    }

    @Test
    void theFirstStartOffersTheMapSixStoriesAndABrief() {
        awaitStories();
        assertThat(run.words("#start"))
                .contains("93 incidents", "Four days in spring 2021", "15 scenes", "No brief of your own yet");
        assertThat(focused()).isEqualTo("start-explore");
        run.press(KeyCode.ENTER);
        assertThat(run.find("#start")).isEmpty();
        assertThat(run.on(() -> run.node("#map").isFocused())).isTrue();
    }

    @Test
    void aStoryIsBegunByKeysAndThePageComesBackByKey() {
        awaitStories();
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("start-spring-2021");
        run.press(KeyCode.ENTER);
        assertThat(run.find("#start")).isEmpty();
        assertThat(run.words("#story")).contains("Four days in spring 2021", "Scene 1 of 15");
        run.press(KeyCode.ALT, KeyCode.HOME);
        assertThat(run.find("#start")).isPresent();
        assertThat(run.find("#story")).as("a story ends where another can be begun").isEmpty();
        run.click("#start-why-disputed");
        assertThat(run.words("#story")).contains("Why the border is disputed");
    }

    @Test
    void escapeAndAShortcutLeaveThePageAndTimeStandsStillMeanwhile() {
        Object before = run.on(() -> run.session().filter().get());
        run.press(KeyCode.PAGE_DOWN);
        run.press(KeyCode.HOME);
        assertThat(run.on(() -> run.session().filter().get())).isEqualTo(before);
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#start")).isEmpty();
        run.choose("#stories", lineOfMenu());
        assertThat(run.find("#start")).isPresent();
        run.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(run.find("#start")).isEmpty();
        assertThat(run.on(() -> run.node("#search").isFocused())).isTrue();
    }

    private int lineOfMenu() {
        return run.on(() -> {
            MenuButton menu = (MenuButton) run.node("#stories");
            return menu.getItems().stream().map(MenuItem::getId).toList().indexOf("open-start");
        });
    }

    @Test
    void tabStaysOnThePage() {
        awaitStories();
        for (int key = 0; key < 12; key++) {
            run.press(KeyCode.TAB);
            assertThat(focused()).startsWith("start-");
        }
        assertThat(focused()).as("round once: map, six stories, two of briefs, box, cross").isEqualTo("start-why-disputed");
    }

    @Test
    void theTickedBoxIsRememberedAndCanBeTakenBack() {
        run.click("#start-never");
        run.press(KeyCode.ESCAPE);
        run.close();
        assertThat(folder.resolve("habits.json")).content().contains("\"startPage\":false");
        run = WindowRun.openWithStartPage(AtlasHome.find(), store);
        run.await("the habits", () -> !run.on(() -> run.session().habits().get().startPage()));
        run.frames(20);
        assertThat(run.find("#start")).isEmpty();
        run.press(KeyCode.ALT, KeyCode.HOME);
        CheckBox never = (CheckBox) run.node("#start-never");
        assertThat(run.on(never::isSelected)).isTrue();
        run.click("#start-never");
        assertThat(run.on(() -> run.session().habits().get().startPage())).isTrue();
    }

    @Test
    void whatTheMapShowsIsKeptAndIsThereAtTheNextStart() {
        run.click("#start-keep");
        run.await("the brief", () -> run.find("#story").isPresent());
        assertThat(run.find("#start")).isEmpty();
        run.close();
        run = begin(AtlasHome.find());
        run.await("the brief", () -> run.find("#start-own-brief-1").isPresent());
        run.click("#start-own-brief-1");
        run.await("the brief again", () -> run.find("#story").isPresent());
    }

    @Test
    void withoutStoriesASentenceSaysSo() throws IOException {
        run.close();
        run = begin(new AtlasHome(homeWithoutStories()));
        run.await("the sentence", () -> run.words("#start").contains("There are no stories in the folder data/stories."));
        run.press(KeyCode.RIGHT);
        assertThat(focused()).as("an empty column is passed over").isEqualTo("start-keep");
    }

    @Test
    void storiesAreInTheLanguageAndOneWhoseWordsAreWrongIsInEnglishAndSaysSo() throws IOException {
        run.close();
        AtlasHome home = new AtlasHome(homeWithoutStories());
        Path words = home.stories().resolve("ru");
        Files.createDirectories(words);
        for (String name : List.of("1-why-disputed.json", "2-spring-2021.json")) {
            Files.copy(AtlasHome.find().stories().resolve(name), home.stories().resolve(name));
            Files.copy(AtlasHome.find().stories().resolve("ru").resolve(name), words.resolve(name));
        }
        Path broken = words.resolve("2-spring-2021.json");
        Files.writeString(broken, Files.readString(broken).replace("\"language\": \"ru\"", "\"language\": \"ky\""));
        run = begin(home);
        run.await("the stories", () -> run.words("#start").contains("Why the border is disputed"));
        run.choose("#language", Language.RUSSIAN.ordinal());
        run.await("the stories in Russian", () -> run.words("#start").contains("Почему граница спорная"));

        assertThat(run.words("#start-why-disputed")).contains("Почему граница спорная").doesNotContain("border");
        assertThat(run.words("#start-spring-2021")).contains("Four days in spring 2021");
        assertThat(run.words("#trouble")).contains("stories/ru/2-spring-2021.json", "«ru»", "«ky»", "по-английски");
    }

    private Path homeWithoutStories() throws IOException {
        Path home = folder.resolve("home");
        AtlasHome real = AtlasHome.find();
        AtlasHome copy = new AtlasHome(home);
        Files.createDirectories(copy.map().getParent());
        Files.createDirectories(copy.catalogue());
        Files.copy(real.map(), copy.map());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(real.catalogue(), "*.json")) {
            for (Path file : files) {
                Files.copy(file, copy.catalogue().resolve(file.getFileName()));
            }
        }
        return home;
    }

    @Test
    void thePageKeepsWithinTheWindowAndStaysAwayWhileAnythingIsWrong() throws IOException {
        awaitStories();
        run.lower(250);
        assertThat(run.bounds(".start-sheet").getMaxY()).isLessThanOrEqualTo(900 - 20);
        assertThat(run.bounds(".start-sheet").getMaxX()).isLessThanOrEqualTo(1000 - 20);
        run.press(KeyCode.RIGHT);
        for (int key = 0; key < 5; key++) {
            run.press(KeyCode.DOWN);
        }
        run.settle();
        assertThat(run.bounds("#start-what-sources-disagree-about").getMaxY())
                .as("what has the keys is scrolled into sight")
                .isLessThanOrEqualTo(run.bounds(".start-scroll").getMaxY());
        run.press(KeyCode.LEFT);
        assertThat(run.bounds("#start-explore").getMinY())
                .isGreaterThanOrEqualTo(run.bounds(".start-scroll").getMinY());
        run.close();
        Files.writeString(folder.resolve("habits.json"), "{");
        run = WindowRun.openWithStartPage(AtlasHome.find(), store);
        run.await("the warning", () -> run.find("#trouble").isPresent());
        run.frames(20);
        assertThat(run.find("#start")).isEmpty();
    }
}
