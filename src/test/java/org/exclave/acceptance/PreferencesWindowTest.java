package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Habits;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Preferences.Brightness;
import org.exclave.cartography.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Colours, size of the text, movement and the rest are chosen, hold at once and at the next start. */
@Execution(ExecutionMode.SAME_THREAD)
final class PreferencesWindowTest {

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

    private void openPreferences() {
        run.press(KeyCode.CONTROL, KeyCode.COMMA);
        run.await("the preferences", () -> run.find("#preferences").isPresent());
        run.settle();
    }

    private Preferences preferences() {
        return run.session().habits().get().preferences();
    }

    private double letters(String selector) {
        Node node = run.node(selector);
        return run.on(() -> ((Labeled) node).getFont().getSize());
    }

    @Test
    void theKeyOpensAndEscapeCloses() {
        openPreferences();
        run.press(KeyCode.ESCAPE);
        run.await("no preferences", () -> run.find("#preferences").isEmpty());
        assertThat(run.find("#tally-pane").isPresent() || run.find(".inspector-pane").isPresent()).isTrue();
    }

    @Test
    void coloursChangeAtOnceAndAreThoseOfTheNextStart() throws IOException {
        openPreferences();
        run.fire("#preferences-colours-contrast");
        run.await("high contrast", () -> run.session().theme().get() == Theme.CONTRAST);
        run.settle();
        run.close();
        assertThat(Files.readString(folder.resolve("habits.json"))).contains("\"brightness\":\"contrast\"");

        run = WindowRun.open(store);

        assertThat(run.session().theme().get()).isEqualTo(Theme.CONTRAST);
        run.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(run.session().theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(preferences().brightness()).isEqualTo(Brightness.LIGHT);
    }

    @Test
    void coloursFollowTheDesktopUntilOthersAreChosen() {
        run.wishOutside(Theme.DARK);
        run.await("dark", () -> run.session().theme().get() == Theme.DARK);
        openPreferences();
        run.fire("#preferences-colours-light");
        run.wishOutside(Theme.CONTRAST);
        assertThat(run.session().theme().get()).isEqualTo(Theme.LIGHT);
        run.fire("#preferences-colours-system");
        assertThat(run.session().theme().get()).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void lettersGrowByTheKeysOfBrowsersAndNotBeyondTheLargest() {
        double before = letters(".count");
        run.press(KeyCode.CONTROL, KeyCode.EQUALS);
        run.await("larger letters", () -> letters(".count") > before * 1.2);
        for (int i = 0; i < 5; i++) {
            run.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        run.await("letters twice as large", () -> letters(".count") == before * 2);
        assertThat(preferences().textSize()).isEqualTo(200);
        run.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        run.await("usual letters", () -> letters(".count") == before);
    }

    /** The screen of the tests is a thousand pixels wide. */
    @Test
    void windowTooSmallForLargeLettersGrowsAsFarAsTheScreenAndTheTimeMakesWayForTheMap() {
        run.on(() -> {
            run.stage().setWidth(960);
            run.stage().setX(30);
            return true;
        });
        run.await("a small window with the time over its map", () -> run.stage().getWidth() == 960 && run.find("#time-card").isPresent());
        for (int i = 0; i < 5; i++) {
            run.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        run.await("a window as wide as the screen", () -> run.stage().getWidth() == 1000 && run.stage().getX() == 0);
        run.await("the map without the time", () -> run.find("#time-card").isEmpty());

        run.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        run.await("the time again", () -> run.find("#time-card").isPresent());
    }

    /** Everything that is said in preferences, header and time line stays within the window when letters are twice as large. */
    @Test
    void nothingOfThePreferencesIsCutWhenLettersAreTwiceAsLarge() {
        openPreferences();
        run.fire("#preferences-text-200");
        run.await("large letters", () -> letters(".count") > 20);
        run.settle();
        Node pane = run.node("#preferences");
        List<String> cut = new ArrayList<>();
        run.on(() -> {
            cut((Parent) pane, pane.localToScene(pane.getLayoutBounds()), cut);
            return cut;
        });
        assertThat(cut).isEmpty();
    }

    private static void cut(Parent parent, Bounds room, List<String> cut) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled labeled && node.isVisible() && labeled.getText() != null && !labeled.getText().isEmpty()) {
                Bounds at = node.localToScene(node.getLayoutBounds());
                Node letters = labeled.lookup(".text");
                boolean ellipsis = letters instanceof Text text && !text.getText().equals(labeled.getText());
                if (at.getMaxX() > room.getMaxX() + 1 || ellipsis) {
                    cut.add(labeled.getText());
                }
            }
            if (node instanceof Parent inner && node.isVisible()) {
                cut(inner, room, cut);
            }
        }
    }

    @Test
    void whoWantsNoMovementGetsNone() {
        run.close();
        run = WindowRun.openMoving(folder.resolve("other.gpkg"));
        openPreferences();
        run.fire("#preferences-movement-none");
        List<Double> zooms = new ArrayList<>();
        run.on(() -> {
            run.session().viewport().subscribe((_, view) -> zooms.add(view.zoom()));
            run.session().travel().to(run.session().viewport().get().zoomedAt(100, 100, 2));
            return zooms;
        });
        run.settle();
        assertThat(zooms).hasSize(1);
    }

    @Test
    void theNameIsThatOfNewAnnotations() {
        openPreferences();
        run.on(() -> {
            ((TextField) run.node("#preferences-author .text-field")).setText("A. B.");
            return true;
        });
        run.await("the name", () -> "A. B.".equals(run.session().habits().get().author()));
    }

    @Test
    void theFormOfCoordinatesIsOneHabitInTwoPlaces() {
        openPreferences();
        run.fire("#preferences-coordinates-utm");
        assertThat(preferences().coordinates()).isEqualTo(CoordinateForm.UTM);
        run.on(() -> {
            ((MenuButton) run.hidden("#coordinate-form")).getItems().get(CoordinateForm.SEXAGESIMAL.ordinal()).fire();
            return true;
        });
        assertThat(preferences().coordinates()).isEqualTo(CoordinateForm.SEXAGESIMAL);
    }

    @Test
    void everythingGoesBackToWhatWasDelivered() {
        openPreferences();
        run.fire("#preferences-colours-dark");
        run.fire("#preferences-text-150");
        run.fire("#preferences-startPage");
        assertThat(run.session().habits().get().startPage()).isFalse();
        run.fire("#preferences-delivered");
        Habits habits = run.session().habits().get();
        assertThat(habits.preferences()).isEqualTo(Preferences.DELIVERED);
        assertThat(habits.startPage()).isTrue();
        assertThat(run.session().theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void anotherLanguageLeavesThePreferencesOpen() {
        openPreferences();
        Node before = run.root();
        run.fire("#preferences-language-ru");
        run.await("another language", () -> run.root() != before && run.find("#preferences").isPresent());
        assertThat(run.words("#preferences")).contains("Настройки");
    }

    @Test
    void thePathOfTheStoreIsSaidAndCopied() {
        openPreferences();
        assertThat(run.text("#preferences-path")).isEqualTo(store.toString());
        run.fire("#preferences-copy-path");
        assertThat(run.clipboard()).isEqualTo(store.toString());
    }
}
