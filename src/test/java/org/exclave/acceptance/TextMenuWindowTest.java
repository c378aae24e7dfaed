package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.exclave.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The menu of fields in which words are written speaks the language of the window and does what it says. */
@Execution(ExecutionMode.SAME_THREAD)
final class TextMenuWindowTest {

    private static final Map<Language, List<String>> LINES = Map.of(
            Language.ENGLISH, List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "", "Select all"),
            Language.RUSSIAN,
                    List.of("Отменить", "Повторить", "Вырезать", "Копировать", "Вставить", "Удалить", "", "Выделить всё"),
            Language.KYRGYZ,
                    List.of("Артка кайтаруу", "Кайталоо", "Кесип алуу", "Көчүрүү", "Коюу", "Өчүрүү", "", "Баарын тандоо"),
            Language.TAJIK,
                    List.of(
                            "Бекор кардан",
                            "Такрор кардан",
                            "Буридан",
                            "Нусха кардан",
                            "Гузоштан",
                            "Нест кардан",
                            "",
                            "Ҳамаро интихоб кардан"));

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

    @Test
    void itSpeaksTheLanguageOfTheWindow() {
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KYRGYZ, Language.TAJIK)) {
            if (language != Language.ENGLISH) {
                Node before = run.root();
                run.choose("#language", language.ordinal());
                run.await("another language", () -> run.root() != before && run.find("#search").isPresent());
                run.settle();
            }
            run.rightClick("#search");

            assertThat(run.menu()).isEqualTo(LINES.get(language));
            run.press(KeyCode.ESCAPE);
            assertThat(run.menu()).isEmpty();
        }
    }

    @Test
    void itOffersWhatCanBeDoneAndDoesIt() {
        run.on(() -> {
            Clipboard.getSystemClipboard().clear();
            return true;
        });
        run.rightClick("#search");
        assertThat(usable()).containsExactly("Select all");
        run.press(KeyCode.ESCAPE);

        run.focus("#search");
        run.type("Batken");
        run.copy("Isfara");
        choose("Select all");
        assertThat(field().getSelectedText()).isEqualTo("Batken");
        run.askForMenu("#search");
        assertThat(usable()).containsExactly("Undo", "Cut", "Copy", "Paste", "Delete", "Select all");
        run.press(KeyCode.ESCAPE);

        choose("Copy");
        assertThat(run.clipboard()).isEqualTo("Batken");
        choose("Delete");
        assertThat(field().getText()).isEmpty();
        choose("Undo");
        assertThat(field().getText()).isEqualTo("Batken");
        choose("Redo");
        assertThat(field().getText()).isEmpty();
        choose("Paste");
        assertThat(field().getText()).isEqualTo("Batken");
        choose("Select all");
        choose("Cut");
        assertThat(field().getText()).isEmpty();
        assertThat(run.clipboard()).isEqualTo("Batken");
    }

    @Test
    void theMenuKeyOpensItAndArrowsChoose() {
        run.focus("#search");
        run.type("Osh");
        run.askForMenu("#search");
        assertThat(run.menu()).isEqualTo(LINES.get(Language.ENGLISH));

        run.press(KeyCode.UP);
        run.press(KeyCode.ENTER);
        assertThat(field().getSelectedText()).isEqualTo("Osh");
        assertThat(run.menu()).isEmpty();
    }

    @Test
    void fieldsOfSeveralLinesHaveItToo() {
        run.takeTool("point");
        run.clickMap(70.6, 39.9);
        run.await("the inspector", () -> run.find("#annotation-note").isPresent());
        run.rightClick("#annotation-note");

        assertThat(run.menu()).isEqualTo(LINES.get(Language.ENGLISH));
    }

    /** Opens the menu and takes a line of it. */
    private void choose(String line) {
        run.askForMenu("#search");
        MenuItem wanted = items().stream()
                .filter(item -> line.equals(item.getText()))
                .findFirst()
                .orElseThrow();
        assertThat(wanted.isDisable()).as(line).isFalse();
        run.on(() -> {
            wanted.fire();
            return true;
        });
        run.press(KeyCode.ESCAPE);
    }

    private List<String> usable() {
        return items().stream()
                .filter(item -> !item.isDisable() && item.getText() != null)
                .map(MenuItem::getText)
                .toList();
    }

    private List<MenuItem> items() {
        return run.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList());
    }

    private TextInputControl field() {
        return (TextInputControl) run.node("#search");
    }
}
