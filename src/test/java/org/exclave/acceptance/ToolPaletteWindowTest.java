package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.exclave.window.map.MapTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The card of tools: whole and free of the other cards on maps of any size; and the hint of the tool in hand. */
@Execution(ExecutionMode.SAME_THREAD)
final class ToolPaletteWindowTest {

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

    private static Stream<String> tools() {
        return Stream.of(MapTools.Tool.values())
                .filter(tool -> tool != MapTools.Tool.LOOK)
                .map(tool -> "#tool-" + tool.name().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isShown(String tool) {
        return run.on(() -> ((Parent) run.node("#tools")).lookup(tool) != null);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "300, false", "0, true", "160, true", "300, true"})
    void noToolIsCutOrLiesUnderAnotherCard(int lower, boolean wide) {
        if (lower > 0) {
            run.lower(lower);
        }
        if (wide) {
            run.widenMap();
        }
        if (!isShown("#tool-measure")) {
            run.click(run.find("#fold-tools").isEmpty() ? "#tools .tool" : "#fold-tools");
            run.frames(2);
        }
        Bounds map = run.bounds("#map");
        Bounds card = run.bounds("#tools");
        assertThat(map.contains(card)).as("card within map: %s, %s", map, card).isTrue();
        tools().forEach(tool -> {
            Bounds button = run.bounds(tool);
            assertThat(card.contains(button)).as("%s within the card", tool).isTrue();
            assertThat(List.of(button.getWidth(), button.getHeight())).containsExactly(44.0, 44.0);
        });
        assertThat(card.intersects(run.bounds("#time-card"))).isFalse();
        assertThat(card.intersects(run.bounds("#legend")))
                .as("%s over the legend %s on %s", card, run.bounds("#legend"), map)
                .isFalse();
    }

    @Test
    void onANarrowMapOnlyTheToolInHandIsShownUntilUnfolded() {
        assertThat(tools().filter(this::isShown)).containsExactly("#tool-select");
        run.click("#tool-select");
        assertThat(tools().filter(this::isShown)).hasSize((int) tools().count());
        run.click("#tool-line");
        assertThat(tools().filter(this::isShown)).containsExactly("#tool-line");
        assertThat(((ToggleButton) run.node("#tool-line")).isSelected()).isTrue();
        assertThat(run.node("#map").isFocused()).isTrue();
    }

    @Test
    void theKeysGoToTheMapFromTheStartAndTheHintFollowsWhatIsDrawn() {
        run.widenMap();
        run.press(KeyCode.L);
        assertThat(run.words("#hint")).contains("Line", "starts", "Enter", "Esc");
        run.press(KeyCode.ENTER);
        assertThat(run.words("#hint")).contains("double-click", "Backspace", "takes back", "15°");
        run.press(KeyCode.R);
        run.press(KeyCode.ENTER);
        assertThat(run.words("#hint")).contains("Rectangle", "square");
        run.press(KeyCode.ESCAPE);
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#hint")).isEmpty();
    }

    @Test
    void theHintNamesWhatTheNextPlaceLiesUpon() {
        run.press(KeyCode.L);
        run.clickMap(70.6331, 40.1258);
        assertThat(run.text("#hint-upon")).contains("Isfara");
    }
}
