package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.query.FoundPlace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Going to a place by its name. */
final class PlaceSearchWindowTest {

    private static final String FOUND = "#found-places";

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
        run.type("Баткен");

        assertThat(run.words(FOUND)).contains("Batken\nБаткен\nTown · Kyrgyzstan");
        assertThat(run.listed()).isLessThan(95);
        assertThat(chosen().name()).isEqualTo("Batken");
        assertThat(run.node(FOUND).getAccessibleText()).isEqualTo("5 places found");
        assertThat(run.node("#search").getAccessibleHelp()).contains("Batken, Town · Kyrgyzstan").contains("Enter");
    }

    @Test
    void enterPutsThePlaceIntoTheMiddleAndClearsTheField() {
        run.type("Шураб");
        run.press(KeyCode.ENTER);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEmpty();
        assertThat(run.listed()).isEqualTo(95);
        run.click("#map");
        assertThat(run.words("#inspector")).contains("Shurob");
    }

    @Test
    void arrowKeysChooseAndStayWithinTheList() {
        run.type("Vorukh");
        run.press(KeyCode.UP);
        FoundPlace first = chosen();
        run.press(KeyCode.DOWN);

        assertThat(run.words(FOUND)).contains("Exclave of Tajikistan within Kyrgyzstan");
        assertThat(chosen()).isNotEqualTo(first);
        assertThat(field().getText()).isEqualTo("Vorukh");
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords() {
        run.type("Vorukh");
        run.press(KeyCode.ESCAPE);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEqualTo("Vorukh");
        run.type(" ");
        assertThat(run.find(FOUND)).isPresent();
    }

    @Test
    void nothingFoundShowsNothingAndEnterLeavesTheWords() {
        run.type("qqqq");
        run.press(KeyCode.ENTER);

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEqualTo("qqqq");
    }

    @Test
    void aClickGoesThere() {
        run.type("Шураб");
        run.click(".found-place");
        run.click("#map");

        assertThat(run.find(FOUND)).isEmpty();
        assertThat(field().getText()).isEmpty();
        assertThat(run.words("#inspector")).contains("Shurob");
    }

    @Test
    void leavingTheFieldClosesTheList() {
        run.type("Sokh");
        run.focus("#map");

        assertThat(run.find(FOUND)).isEmpty();
    }

    @Test
    void placesThatTheMapCannotShowAreNotOffered() {
        run.type("New York");

        assertThat(run.find(FOUND)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static FoundPlace chosen() {
        ListView<FoundPlace> places = (ListView<FoundPlace>) run.node(FOUND);
        Callable<FoundPlace> selected = () -> places.getSelectionModel().getSelectedItem();
        return run.on(selected);
    }

    private static TextField field() {
        return (TextField) run.node("#search");
    }
}
