package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Going to a place by its name. */
@Execution(ExecutionMode.SAME_THREAD)
final class PlaceSearchWindowTest {

    private static final String FOUND = "#findings";

    @TempDir
    private static Path folder;

    private static WindowRun run;

    @BeforeAll
    static void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @BeforeEach
    void startSearch() {
        run.focus("#map");
        run.press(KeyCode.ESCAPE);
        run.press(KeyCode.HOME);
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.press(KeyCode.BACK_SPACE);
    }

    @Test
    void placesAppearBelowTheFieldWhileTheListIsFiltered() {
        seek("Баткен");

        assertThat(run.words(FOUND)).contains("Batken\nБаткен\nTown · Kyrgyzstan");
        assertThat(run.listed()).isLessThan(95);
        assertThat(chosen()).contains("name=Batken,");
        assertThat(run.node(FOUND).getAccessibleText()).startsWith("5 places, ").endsWith(" for “Баткен”");
        assertThat(run.node("#search").getAccessibleHelp()).contains("Batken, Town · Kyrgyzstan").contains("Enter");
    }

    @Test
    void enterPutsThePlaceIntoTheMiddleAndClearsTheField() {
        seek("Шураб");
        run.press(KeyCode.ENTER);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEmpty();
        assertThat(run.listed()).isEqualTo(95);
        run.click("#map");
        assertThat(run.words("#inspector")).contains("Shurob");
    }

    @Test
    void arrowKeysChooseAndStayWithinTheList() {
        seek("Vorukh");
        run.press(KeyCode.UP);
        String first = chosen();
        run.press(KeyCode.DOWN);

        assertThat(run.words(FOUND)).contains("Exclave of Tajikistan within Kyrgyzstan");
        assertThat(chosen()).isNotEqualTo(first);
        assertThat(field().getText()).isEqualTo("Vorukh");
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords() {
        seek("Vorukh");
        run.press(KeyCode.ESCAPE);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEqualTo("Vorukh");
        seek(" ");
        assertThat(run.find(FOUND)).isPresent();
    }

    @Test
    void nothingFoundShowsNothingAndEnterLeavesTheWords() {
        seek("qqqq");
        run.press(KeyCode.ENTER);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEqualTo("qqqq");
    }

    @Test
    void aClickGoesThere() {
        seek("Шураб");
        run.click(".found-place");
        run.click("#map");

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEmpty();
        assertThat(run.words("#inspector")).contains("Shurob");
    }

    @Test
    void leavingTheFieldClosesTheList() {
        seek("Sokh");
        run.focus("#map");

        assertThat(run.find(FOUND)).isEmpty();
    }

    @Test
    void placesThatTheMapCannotShowAreNotOffered() {
        seek("New York");

        assertThat(run.words(FOUND)).doesNotContain("Places");
    }

    /** Types and waits for the answer: the search runs away from the screen. */
    private static void seek(String words) {
        run.type(words);
        run.await(
                "the answer",
                () -> run.on(() -> String.valueOf(
                                run.hidden(FOUND).getAccessibleText())
                        .endsWith("“" + field().getText() + "”")));
    }

    private static String chosen() {
        ListView<?> findings = (ListView<?>) run.node(FOUND);
        Callable<String> selected = () -> String.valueOf(findings.getSelectionModel().getSelectedItem());
        return run.on(selected);
    }

    private static TextField field() {
        return (TextField) run.node("#search");
    }
}
