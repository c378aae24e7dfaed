package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.exclave.TileFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The user's own base map, chosen in the tab of layers by keyboard alone. */
@Execution(ExecutionMode.SAME_THREAD)
final class BaseMapWindowTest {

    private static final String OWN = "Exclave’s own land";

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.press(KeyCode.HOME);
        TabPane side = (TabPane) run.node("#side");
        run.on(() -> {
            side.getSelectionModel().select(1);
            return side;
        });
        run.settle();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private Path file(String name, Map<String, String> metadata) {
        return TileFiles.mbtiles(
                folder.resolve(name), TileFiles.covering(69, 39.4, 71.6, 40.6, 8, 9, 256), metadata);
    }

    private void choose(Path file) {
        run.answerFile(file);
        run.focus("#basemap-choose");
        run.press(KeyCode.SPACE);
    }

    @Test
    void chosenFileIsDrawnWithItsCreditUntilOneGoesBack() {
        run.click("#fold-legend");
        run.await("the legend", () -> run.words("#legend").contains("River (schematic)"));
        assertThat(run.text("#basemap-drawn")).contains(OWN);
        assertThat(run.find("#basemap-chosen")).isEmpty();

        choose(file("valley.mbtiles", Map.of("attribution", "<i>© Surveyors</i>", "bounds", "69,39.4,71.6,40.6")));

        run.await("the base map", () -> run.text("#basemap-drawn").contains("valley.mbtiles"));
        assertThat(run.text("#credits")).contains("chosen by the user: © Surveyors ·", "OpenStreetMap, January 2023");
        assertThat(run.words("#basemap")).contains("Zooms 8 to 9, tiles of 256 pixels");
        run.await("tiles on the map", () -> isColourful(run.picture("#map")));
        run.await("the legend", () -> !run.words("#legend").contains("River (schematic)"));
        assertThat(run.find("#trouble")).isEmpty();

        run.focus("#basemap-own");
        run.press(KeyCode.SPACE);
        assertThat(run.text("#basemap-drawn")).contains(OWN);
        assertThat(run.text("#credits")).doesNotContain("Surveyors");
        run.await("Exclave's own", () -> !isColourful(run.picture("#map")));
        assertThat(run.find("#basemap-chosen")).isEmpty();
    }

    @Test
    void withoutACreditItIsNotDrawnAndTheSectionSaysWhy() {
        choose(file("nobody.mbtiles", Map.of()));

        run.await("the question", () -> run.find("#basemap-chosen").isPresent());
        assertThat(run.text("#basemap-why")).contains("nobody.mbtiles is open but not drawn yet");
        assertThat(run.text("#basemap-drawn")).contains(OWN);
        assertThat(run.text("#credits")).doesNotContain("chosen by the user");

        run.focus("#basemap-credit");
        run.type("Somebody 2020");
        run.press(KeyCode.ENTER);
        assertThat(run.text("#basemap-drawn")).contains("nobody.mbtiles");
        assertThat(run.text("#credits")).contains("chosen by the user: Somebody 2020 ·");
        run.await("tiles on the map", () -> isColourful(run.picture("#map")));
    }

    @Test
    void longCreditIsShortenedOnTheLineAndWholeInItsTooltip() {
        choose(file("long.mbtiles", Map.of("attribution", "© " + "abcdefghi ".repeat(10_000))));

        run.await("the credit", () -> run.text("#credits").contains("abcdefghi"));
        assertThat(run.text("#credits")).contains("… ·").hasSizeLessThan(500);
        Label credits = (Label) run.node("#credits");
        String whole = run.on(() -> credits.getTooltip().getText());
        assertThat(whole).hasSizeBetween(1900, 2500);
        TextInputControl field = (TextInputControl) run.node("#basemap-credit");
        String written = run.on(field::getText);
        assertThat(written).hasSizeBetween(1900, 2000);
    }

    @Test
    void fileThatIsRefusedIsToldInOneSentenceAndNothingChanges() throws Exception {
        choose(Files.writeString(folder.resolve("letter.mbtiles"), "Dear Sir or Madam"));

        run.await("the sentence", () -> run.find("#trouble").isPresent());
        assertThat(run.text("#trouble-sentence")).startsWith("letter.mbtiles: this is neither MBTiles nor a GeoPackage.");
        assertThat(run.text("#basemap-drawn")).contains(OWN);
    }

    /** The tiles of the test are stronger than anything that Exclave draws over so much of the map. */
    private static boolean isColourful(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int strong = 0;
        int all = 0;
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                all++;
                strong += pixels.getColor(x, y).getSaturation() > 0.3 ? 1 : 0;
            }
        }
        return strong * 2 > all;
    }
}
