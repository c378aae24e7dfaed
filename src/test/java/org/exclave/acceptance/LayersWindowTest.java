package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The tab of layers: editions, switches, and what differs. */
@Execution(ExecutionMode.SAME_THREAD)
final class LayersWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.press(KeyCode.HOME);
        choose(1);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void choose(int tab) {
        TabPane side = (TabPane) run.node("#side");
        run.on(() -> {
            side.getSelectionModel().select(tab);
            return side;
        });
        run.settle();
    }

    private void compareWith(int item) {
        ComboBox<?> choice = (ComboBox<?>) run.node("#compare");
        run.on(() -> {
            choice.getSelectionModel().select(item);
            return choice;
        });
        run.settle();
    }

    @Test
    void otherEditionIsFollowedByCreditsStatusAndMap() {
        run.click("#fold-legend");
        WritableImage before = run.picture("#map");

        run.click("#edition-osm-2026");

        assertThat(run.text("#credits")).contains("after the treaty of 13 March 2025").doesNotContain("January 2023");
        assertThat(run.words(".status")).contains("after the treaty of 13 March 2025");
        run.await("another border", () -> differ(before, run.picture("#map")));
        assertThat(run.words("#layers")).contains("endorses no border");
    }

    @Test
    void switchesChangeTheMapAndTheLegend() {
        run.click("#fold-legend");
        run.await("the legend", () -> run.words("#legend").contains("Fighting"));
        WritableImage before = run.picture("#map");

        run.focus("#layer-graticule");
        run.press(KeyCode.SPACE);
        run.await("a graticule", () -> differ(before, run.picture("#map")));

        run.focus("#layer-incidents");
        run.press(KeyCode.SPACE);
        run.await("a legend without incidents", () -> !run.words("#legend").contains("Fighting"));
        assertThat(run.find("#area-only")).isEmpty();
    }

    @Test
    void layersArePaledAndPutOverEachOther() {
        run.click("#fold-legend");
        WritableImage before = run.picture("#map");
        run.focus("#adjust-relief");
        run.press(KeyCode.SPACE);
        run.focus("#opacity-relief");
        run.press(KeyCode.LEFT);
        run.press(KeyCode.LEFT);
        run.await("a paler relief", () -> differ(before, run.picture("#map")));
        assertThat(run.session().layers().get().opacity(Layer.RELIEF)).isCloseTo(0.8, within(0.001));

        run.click("#up-relief");
        assertThat(run.session().layers().get().order()).startsWith(Layer.REGIONS, Layer.RELIEF);
        run.click("#down-relief");
        assertThat(run.session().layers().get().order()).isEqualTo(Layers.USUAL.order());
        assertThat(run.on(() -> run.node("#down-relief").isDisabled())).isTrue();
    }

    @Test
    void whatDiffersIsListedHatchedAndInTheLegend() {
        run.click("#fold-legend");
        compareWith(2);

        run.await("areas", () -> run.words("#differences").contains("km²"));
        assertThat(run.words("#differences")).contains("Kyrgyzstan here, Tajikistan there", "never called a transfer");
        run.await("the legend", () -> run.words("#legend").contains("not a transfer"));

        run.click("#edition-osm-2026");
        assertThat(run.words("#differences")).doesNotContain("km²");
        run.await("the legend without it", () -> !run.words("#legend").contains("not a transfer"));
    }

    @Test
    void twoEditionsLieOverEachOtherUpToABar() {
        run.click("#fold-legend");
        compareWith(2);
        run.focus("#compare-swipe");
        run.press(KeyCode.SPACE);

        assertThat(run.text("#edition-tag")).isEqualTo("OpenStreetMap, January 2023");
        assertThat(run.text("#other-edition-tag")).isEqualTo("OpenStreetMap, 2026");
        assertThat(run.text("#credits")).contains("January 2023", "OpenStreetMap, 2026 (right)");
        run.await("the legend without hatching", () -> !run.words("#legend").contains("not a transfer"));

        run.focus("#swipe-bar");
        run.press(KeyCode.END);
        run.await("nothing of the other map", () -> shownShare(run.picture("#other-map")) == 0);
        run.press(KeyCode.HOME);
        run.await("all of the other map", () -> shownShare(run.picture("#other-map")) > 0.99);
    }

    @Test
    void twoEditionsSideBySideMoveTogetherUnderEitherHand() {
        compareWith(2);
        run.focus("#compare-side_by_side");
        run.press(KeyCode.SPACE);
        run.await("two halves", () -> run.picture("#map").getWidth() == run.picture("#other-map").getWidth());
        run.await("another border", () -> differ(run.picture("#map"), run.picture("#other-map")));
        run.frames(3);
        Viewport before = run.viewport();

        run.drag("#other-map", 40);
        assertThat(run.viewport().toScreen(before.longitude(), before.latitude()).x())
                .isCloseTo(before.width() / 2.0 + 40, within(1.5));
        run.click("#other-map");
        assertThat(run.viewport().width()).isEqualTo(before.width());

        run.focus("#map");
        run.press(KeyCode.X);
        assertThat(run.find("#other-map")).isEmpty();
        assertThat(run.viewport().width()).isGreaterThan(before.width() * 3 / 2);
    }

    /** Which share of the picture is not transparent. */
    private static double shownShare(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        int shown = 0;
        int all = 0;
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 7) {
                int argb = pixels.getArgb(x, y);
                shown += argb >>> 24 == 0 || argb == 0xFFFFFFFF ? 0 : 1;
                all++;
            }
        }
        return (double) shown / all;
    }

    @Test
    void languageOfNamesChangesTheMapAndNothingElse() {
        run.click("#fold-legend");
        run.await("the legend", () -> run.words("#legend").contains("Fighting"));
        String legend = run.words("#legend");
        WritableImage before = run.picture("#map");

        run.focus("#names");
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);
        run.press(KeyCode.DOWN);

        assertThat(run.words("#names")).contains("Russian");
        run.await("names in Russian", () -> differ(before, run.picture("#map")));
        assertThat(run.words("#legend")).isEqualTo(legend);
        assertThat(run.words("#layers")).contains("English where no name is known");
    }

    @Test
    void locatorStaysAwayFromASmallMap() {
        assertThat(run.find("#locator")).isEmpty();
        assertThat(run.words("#layers")).contains("Locator, where there is room");
    }

    @Test
    void clickOnTheLocatorTakesALargeMapThereAndItsSwitchPutsItAway() {
        Window window = run.on(() -> run.node("#map").getScene().getWindow());
        double width = run.on(window::getWidth);
        run.on(() -> {
            window.setWidth(1700);
            return window;
        });
        run.await("the locator", () -> run.find("#locator").isPresent());
        run.await("its picture", () -> pictureOfLocator().isPresent());
        Optional<Image> light = pictureOfLocator();
        run.settle();
        run.click("#locator");
        run.await("the middle of the locator", () -> Math.abs(run.viewport().longitude() - 70.7) < 0.15
                && Math.abs(run.viewport().latitude() - 40.9) < 0.15);

        run.focus("#layer-locator");
        run.press(KeyCode.SPACE);
        assertThat(run.find("#locator")).isEmpty();

        run.wishOutside(Theme.DARK);
        run.settle();
        assertThat(pictureOfLocator()).as("nobody sees it").isEqualTo(light);
        run.press(KeyCode.SPACE);
        run.await("a dark locator", () -> run.find("#locator").isPresent() && !pictureOfLocator().equals(light));
        run.on(() -> {
            window.setWidth(width);
            return window;
        });
    }

    private Optional<Image> pictureOfLocator() {
        Node locator = run.hidden("#locator");
        return run.on(() -> Optional.ofNullable(((ImageView) locator.lookup("ImageView")).getImage()));
    }

    @Test
    void searchKeyComesBackToTheList() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Vorukh");
        assertThat(run.listed()).isBetween(1, 40);
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int x = 0; x < one.getWidth(); x += 2) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
