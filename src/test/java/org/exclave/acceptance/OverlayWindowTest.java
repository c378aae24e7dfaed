package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.overlay.OverlayFilling;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Overlay layers in the window: taken in, drawn otherwise, ordered, looked into, removed and brought back. */
@Execution(ExecutionMode.SAME_THREAD)
final class OverlayWindowTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[70.02,40.32],[70.12,40.32],[70.12,40.38],[70.02,40.38],[70.02,40.32]]]}";

    @TempDir
    private Path folder;

    private WindowRun run;

    private Path store() {
        return folder.resolve("annotations.gpkg");
    }

    @BeforeEach
    void open() {
        begin();
    }

    private void begin() {
        run = WindowRun.open(store());
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        run.await("the panel", () -> run.find("#data-import").isPresent());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static String feature(String properties) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + SQUARE + "}";
    }

    private void choose(String name, String text) throws Exception {
        run.answerFile(Files.writeString(folder.resolve(name), text));
        run.fire("#data-import");
        run.await("the pane", () -> run.find("#shapes-name").isPresent());
    }

    private void write(String field, String words) {
        TextField control = (TextField) run.hidden(field);
        run.on(() -> {
            control.setText(words);
            return control;
        });
    }

    private boolean isOffered() {
        return run.on(() -> !((Button) run.hidden("#shapes-take")).isDisabled());
    }

    private List<ProjectedOverlay> layers() {
        return run.on(() -> run.session().overlays().all().get());
    }

    private void takeIn(String name, String text) throws Exception {
        int before = layers().size();
        choose(name, text);
        write("#shapes-credit", "A. Surveyor");
        run.await("the offer", this::isOffered);
        run.fire("#shapes-take");
        run.await("the layer", () -> layers().size() == before + 1);
        run.await("the map again", () -> run.find("#shapes-pane").isEmpty());
        run.settle();
    }

    private void press(KeyCode... keys) {
        run.press(keys);
        run.settle();
    }

    @Test
    void aFileIsLookedAtAndBecomesALayerWithACreditOrAnnotations() throws Exception {
        choose("zones.geojson", feature("{\"name\":\"North\",\"start\":\"2021-04-28\"}"));
        run.await("the shapes", () -> run.words("#shapes-pane").contains("One shape, one with a time"));
        run.await("the list", () -> run.words("#shapes-list").contains("1. North (area), since 2021-04-28"));
        assertThat(isOffered()).as("nobody is named yet").isFalse();
        write("#shapes-credit", "A. Surveyor");
        run.await("the offer", this::isOffered);
        run.fire("#shapes-take");
        run.await("the card", () -> run.find("#overlay-1").isPresent());
        assertThat(run.words("#overlay-1")).contains("zones", "One shape", "since 2021-04-28", "A. Surveyor");
        assertThat(run.text("#credits")).contains("A. Surveyor");
        run.await("the legend", () -> run.words("#legend").contains("zones – overlay, 1 of 1 shape"));

        choose("zones.geojson", feature("{\"title\":\"North\"}"));
        run.await("the shapes again", () -> run.words("#shapes-pane").contains("One shape"));
        run.fire("#shapes-annotations");
        run.await("the offer", this::isOffered);
        run.fire("#shapes-take");
        run.await("the annotation", () -> run.on(() -> run.session().annotations().get().size() == 1));
        assertThat(layers()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadSaysWhereAndIsNotOffered() throws Exception {
        choose("bent.geojson", feature("{}").replace("40.38],[70.02,40.38]", "140.38],[70.02,40.38]"));
        run.await("the pane", () -> run.find("#shapes-remark").isPresent());
        run.await("the refusal", () -> run.words("#shapes-remark").contains("geometry.coordinates[0][2]"));
        write("#shapes-credit", "A. Surveyor");
        assertThat(isOffered()).isFalse();
        press(KeyCode.ESCAPE);
        run.await("the map again", () -> run.find("#shapes-pane").isEmpty());
        assertThat(layers()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    @Test
    void looksOrderAndRemovalAreKeptAndTakenBack() throws Exception {
        takeIn("low.geojson", feature("{}"));
        assertThat(run.node("#undo").getAccessibleText()).contains("Import overlay “low”");
        press(KeyCode.CONTROL, KeyCode.Z);
        run.await("gone", () -> layers().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        run.await("there again", () -> layers().size() == 1);
        takeIn("high.geojson", feature("{}"));
        ComboBox<OverlayFilling> filling = (ComboBox<OverlayFilling>) run.node("#overlay-filling-1");
        run.on(() -> {
            filling.setValue(OverlayFilling.NONE);
            return filling;
        });
        run.await("the look", () -> layers().getFirst().look().filling() == OverlayFilling.NONE);
        run.fire("#overlay-up-1");
        run.await("the order", () -> run.on(() -> run.session().overlays().drawn().getLast().id() == 1));
        run.fire("#overlay-remove-2");
        run.await("the removal", () -> layers().size() == 1);
        run.settle();
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        run.await("the layer back", () -> layers().size() == 2);
        CheckBox drawn = (CheckBox) run.node("#overlay-drawn-1");
        run.on(() -> {
            drawn.fire();
            return drawn;
        });
        run.await("the hidden one", () -> run.on(() -> run.session().overlays().drawn().size() == 1));
        run.close();
        begin();
        run.await("both", () -> layers().size() == 2);
        assertThat(layers().getFirst().look().visible()).isFalse();
        assertThat(layers().getFirst().look().filling()).isEqualTo(OverlayFilling.NONE);
    }

    @Test
    void aClickOnAShapeShowsWhatItsFileSaysAndThatItIsNobodysBorder() throws Exception {
        takeIn("zones.geojson", feature("{\"name\":\"North\",\"owner\":\"=1+1\"}"));
        run.fire("#overlay-show-1");
        run.settle();
        run.clickMap(70.10, 40.34);
        run.await("the inspector", () -> run.find("#overlay-inspector").isPresent());
        run.await("what the file says", () -> run.words("#overlay-inspector").contains("=1+1"));
        assertThat(run.words("#overlay-inspector"))
                .contains("North", "zones.geojson, shape 1", "A. Surveyor", "no statement of the atlas about a border");
        run.fire("#close-overlay");
        run.await("the tallies", () -> run.find("#overlay-inspector").isEmpty());
    }

    @Test
    void aSceneShowsTheLayersThatItNames() throws Exception {
        takeIn("zones.geojson", feature("{}"));
        run.on(() -> {
            run.session().overlays().told().set(Set.of());
            return Set.of();
        });
        assertThat(run.on(() -> run.session().scenery().overlays())).isEmpty();
        run.on(() -> {
            run.session().overlays().told().set(Set.of("zones"));
            return Set.of();
        });
        assertThat(run.on(() -> run.session().scenery().overlays())).hasSize(1);
    }
}
