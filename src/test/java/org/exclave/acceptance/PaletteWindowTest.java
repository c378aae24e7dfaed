package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Theme;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.Page;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.palette.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every function is found by its words or its key, and every key is seen in one place. */
@Execution(ExecutionMode.SAME_THREAD)
final class PaletteWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    private void open(Language language) {
        run = WindowRun.openIn(Messages.of(language), folder.resolve("annotations.gpkg"));
        run.focus("#map");
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void findsByWordsAndKeysAndDoesWhatIsChosen() {
        open(Language.ENGLISH);

        run.press(KeyCode.CONTROL, KeyCode.K);
        run.type("light, da");
        assertThat(found()).containsExactly("theme");
        assertThat(help()).isEqualTo("Light, dark, high contrast (Ctrl+D)");
        run.press(KeyCode.ENTER);
        assertThat(theme()).isEqualTo(Theme.DARK);
        assertThat(run.find("#palette")).isEmpty();
        assertThat(focused()).isEqualTo("map");

        run.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(found()).startsWith("theme").hasSizeGreaterThan(80);
        type("ctrl+t");
        assertThat(found()).startsWith("type-window");
        type("sources");
        assertThat(found()).contains("sources", "search");
        type("graticule");
        run.press(KeyCode.ENTER);
        assertThat(run.on(() -> run.session().layers().get().draws(Layer.GRATICULE))).isTrue();

        run.press(KeyCode.CONTROL, KeyCode.K);
        type("disagree");
        run.press(KeyCode.ENTER);
        assertThat(run.on(() -> run.session().reading().page().get())).isEqualTo(Page.DISAGREEMENTS);
        assertThat(focused()).isEqualTo("side");
    }

    @Test
    void whatWasUsedStandsFirstInAnotherLanguageAndAfterAnotherStart() {
        open(Language.ENGLISH);
        run.press(KeyCode.CONTROL, KeyCode.K);
        type("graticule");
        run.press(KeyCode.ENTER);
        run.press(KeyCode.CONTROL, KeyCode.K);
        type("русский");
        run.press(KeyCode.ENTER);
        run.await("Russian", () -> run.text("#language").equals("RU"));
        run.settle();
        run.focus("#map");
        run.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(found()).startsWith("language-ru", "layer.graticule");
        run.close();

        open(Language.ENGLISH);
        run.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(found()).startsWith("language-ru", "layer.graticule");
    }

    @Test
    void saysWhatCannotBeUsedNowAndDoesNotDoIt() {
        open(Language.ENGLISH);

        run.press(KeyCode.CONTROL, KeyCode.K);
        type("undo");
        assertThat(help()).isEqualTo("Undo (Ctrl+Z) · not now");
        run.press(KeyCode.ENTER);
        assertThat(run.find("#palette")).isPresent();
        type("qqqq");
        assertThat(found()).isEmpty();
        assertThat(help()).isEqualTo("No function is called that.");
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#palette")).isEmpty();
        assertThat(focused()).isEqualTo("map");
    }

    @Test
    void arrowsChooseAndEscapeClosesThePaletteAlone() {
        open(Language.ENGLISH);
        run.press(KeyCode.CONTROL, KeyCode.E);
        run.await("the page of sheets", () -> run.find("#sheet-title").isPresent() || run.find("#map").isEmpty());

        run.press(KeyCode.CONTROL, KeyCode.K);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.UP);
        assertThat(run.on(() -> lines().getSelectionModel().getSelectedIndex())).isEqualTo(1);
        run.press(KeyCode.ESCAPE);

        assertThat(run.find("#palette")).isEmpty();
        assertThat(run.find("#map")).as("the sheet is still prepared").isEmpty();
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#map")).isPresent();
    }

    @Test
    void speaksTheLanguageOfTheWindowAndUnderstandsEnglish() {
        open(Language.RUSSIAN);

        run.press(KeyCode.CONTROL, KeyCode.K);
        type("расхождения");
        assertThat(found()).startsWith("disputes");
        type("disagreements");
        assertThat(found()).startsWith("disputes");
        type("kyrgyz");
        run.press(KeyCode.ENTER);
        run.await("Kyrgyz", () -> run.text("#language").equals("KY"));
    }

    @Test
    void overviewShowsEveryKeyByQuestionMarkF1AndMenu() {
        open(Language.ENGLISH);
        KeyWords keys = new KeyWords(Messages.english());

        run.type("?");
        List<String> shown = run.words("#keys").lines().toList();
        Stream.of(Act.values()).filter(act -> !act.strokes().isEmpty()).forEach(act -> {
            assertThat(shown).contains(keys.name(act));
            act.strokes().forEach(stroke -> assertThat(shown).contains(keys.of(stroke)));
        });
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#keys")).isEmpty();

        run.press(KeyCode.F1);
        assertThat(run.find("#keys")).isPresent();
        run.press(KeyCode.F1);
        assertThat(run.find("#keys")).isEmpty();

        MenuButton menu = (MenuButton) run.node("#help");
        assertThat(run.on(() -> menu.getItems().get(1).getText())).isEqualTo("All keys (?)");
        run.choose("#help", 1);
        assertThat(run.find("#keys")).isPresent();
    }

    @Test
    void questionMarkIsAWordWhereWordsAreTyped() {
        open(Language.ENGLISH);
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("?");

        assertThat(run.find("#keys")).isEmpty();
        assertThat(run.on(() -> ((TextField) run.node("#search")).getText())).isEqualTo("?");
    }

    private void type(String words) {
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type(words);
    }

    private String focused() {
        return run.on(() -> String.valueOf(run.root().getScene().getFocusOwner().getId()));
    }

    private Theme theme() {
        return run.on(() -> run.session().theme().get());
    }

    private String help() {
        return run.on(() -> run.node("#palette-field").getAccessibleHelp());
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> lines() {
        return (ListView<Entry>) run.node("#palette-lines");
    }

    private List<String> found() {
        return run.on(() -> lines().getItems().stream().map(Entry::id).toList());
    }
}
