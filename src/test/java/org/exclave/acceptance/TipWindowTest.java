package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.exclave.session.AtlasHome;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Newcomers are told what they may miss, once, beside the map, until they want no more. */
@Execution(ExecutionMode.SAME_THREAD)
final class TipWindowTest {

    @TempDir
    private Path folder;

    private Path store;
    private WindowRun run;

    @BeforeEach
    void open() throws IOException {
        store = folder.resolve("annotations.gpkg");
        Files.writeString(folder.resolve("habits.json"), "{\"startPage\":false,\"looks\":{}}");
        run = WindowRun.openWithStartPage(AtlasHome.find(), store);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void select(int incident) {
        run.on(() -> {
            run.session().select(run.session().atlas().catalog().incidents().get(incident));
            return true;
        });
    }

    @Test
    void theFirstIncidentTellsOfClaimsAndNeverAgain() {
        assertThat(run.find("#tip")).isEmpty();
        select(0);
        assertThat(run.text("#tip-words")).contains("who says what");
        assertThat(run.bounds("#tip").getMaxX()).isLessThanOrEqualTo(run.bounds("#map").getMinX());
        run.fire("#tip-close");
        assertThat(run.find("#tip")).isEmpty();
        select(1);
        assertThat(run.find("#tip")).isEmpty();
        run.close();

        run = WindowRun.openWithStartPage(AtlasHome.find(), store);
        select(0);
        assertThat(run.find("#tip")).isEmpty();
    }

    @Test
    void whoTurnsPageAfterPageIsToldOfThePalette() {
        List<Page> pages = List.of(Page.LAYERS, Page.SOURCES, Page.DISAGREEMENTS, Page.BACKGROUND);
        for (Page page : pages) {
            run.on(() -> {
                run.session().reading().page().set(page);
                return true;
            });
            if (page == Page.LAYERS) {
                assertThat(run.text("#tip-words")).startsWith("Ctrl+F");
                run.fire("#tip-close");
            }
        }
        assertThat(run.text("#tip-words")).startsWith("Ctrl+K").contains("English");
    }

    @Test
    void whoDoesSomeThingsIsToldOfTheKeysUnlessHeKnows() throws IOException {
        for (int i = 0; i < 4; i++) {
            run.press(KeyCode.CONTROL, KeyCode.D);
        }
        assertThat(run.text("#tip-words")).startsWith("? or F1");
        run.close();

        Files.deleteIfExists(folder.resolve("habits.json"));
        Files.writeString(folder.resolve("habits.json"), "{\"startPage\":false,\"looks\":{}}");
        run = WindowRun.openWithStartPage(AtlasHome.find(), store);
        run.press(KeyCode.F1);
        run.press(KeyCode.ESCAPE);
        for (int i = 0; i < 4; i++) {
            run.press(KeyCode.CONTROL, KeyCode.D);
        }
        assertThat(run.find("#tip")).isEmpty();
    }

    @Test
    void oneAtATimeAndNoneWhenUnwanted() {
        select(0);
        run.on(() -> {
            run.session().reading().page().set(Page.SOURCES);
            return true;
        });
        assertThat(run.text("#tip-words")).contains("who says what");
        run.fire("#tip-never");
        assertThat(run.find("#tip")).isEmpty();
        assertThat(run.session().habits().get().preferences().hints()).isFalse();
        run.on(() -> {
            run.session().reading().page().set(Page.LAYERS);
            return true;
        });
        assertThat(run.find("#tip")).isEmpty();
    }
}
