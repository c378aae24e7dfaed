package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The window stays quick under the hand: no task holds the screen's thread for long once the atlas is open. */
@Execution(ExecutionMode.SAME_THREAD)
final class ScreenThreadTest {

    /** Processor time, so that other work on the machine does not count. */
    private static final long LONGEST_MILLIS = 50;

    /** The very first opening of a tab runs code that is not compiled yet; on a busy machine up to 66 ms were measured. */
    private static final long LONGEST_COLD_MILLIS = 85;

    @TempDir
    private Path folder;

    @Test
    void nothingHoldsTheScreenThreadAfterTheStart() {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"));
                ScreenThreadWatch watch = new ScreenThreadWatch()) {
            run.focus("#map");
            for (KeyCode key : new KeyCode[] {KeyCode.PLUS, KeyCode.LEFT, KeyCode.UP, KeyCode.MINUS, KeyCode.HOME}) {
                watch.during("key " + key, () -> run.press(key));
            }
            watch.during("wheel", () -> run.scrollBack(3));
            watch.during("drag", () -> run.dragMap(70.3, 40.35, 60));
            watch.during("2022", () -> run.click("#timeline-chip-2022"));
            watch.during("slide", () -> run.drag("#window-start", 40));
            watch.during("carry", () -> run.drag("#window-stretch", -60));
            watch.during("zoom the axis", () -> run.scroll("#timeline-field", 8));
            watch.during("move the axis", () -> run.dragWithin("#timeline-field", 200, 112, 320, 112));
            watch.during("unzoom the axis", () -> {
                run.focus("#timeline-field");
                run.press(KeyCode.DIGIT0);
            });
            watch.during("all", () -> run.click("#timeline-chip-all"));
            for (int i = 0; i < 12; i++) {
                int row = i * 7;
                watch.during("select " + row, () -> run.on(() -> {
                    Incident chosen = run.list().getItems().get(row);
                    run.list().getSelectionModel().select(row);
                    return chosen;
                }));
                run.settle();
            }
            for (String total : new String[] {"KT-2021-TOTAL", "KT-2022-TOTAL"}) {
                watch.during("select " + total, () -> run.on(() -> {
                    Incident chosen = run.session().atlas().catalog().incidents().stream()
                            .filter(row -> row.id().equals(total))
                            .findFirst()
                            .orElseThrow();
                    run.session().select(chosen);
                    return chosen;
                }));
                run.settle();
            }
            watch.during("tallies", () -> run.on(() -> {
                run.session().selectNothing();
                return run;
            }));
            watch.during("point", () -> {
                run.focus("#map");
                run.press(KeyCode.P);
                run.press(KeyCode.ENTER);
                run.await("the point", () -> run.find("#annotation-inspector").isPresent());
            });
            watch.during("search", () -> {
                run.press(KeyCode.CONTROL, KeyCode.F);
                run.type("Kok");
            });

            assertThat(watch.longest()).as(watch::report).isLessThanOrEqualTo(LONGEST_MILLIS);
        }
    }

    @Test
    void neitherTurningToATabNorReadingHoldsTheScreenThread() {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"));
                ScreenThreadWatch watch = new ScreenThreadWatch()) {
            // What the first way of the pointer costs by itself is none of the pages' doing.
            run.click("#tab-incidents");
            run.frames(60);
            for (String tab : new String[] {"sources", "disagreements", "background", "incidents", "sources"}) {
                watch.during("tab " + tab, () -> run.click("#tab-" + tab));
            }
            for (String id : new String[] {"bellingcat-data", "fidh-2021", "divergent-options-2021"}) {
                Source source = source(run, id);
                watch.during("source " + id, () -> {
                    run.on(() -> {
                        run.session().reading().show(source);
                        return source;
                    });
                    run.frames(30);
                });
            }
            watch.during("down the list", () -> {
                run.focus("#source-list");
                for (int step = 0; step < 12; step++) {
                    run.press(KeyCode.PAGE_DOWN);
                }
            });

            assertThat(watch.longest()).as(watch::report).isLessThanOrEqualTo(LONGEST_COLD_MILLIS);
        }
    }

    private static Source source(WindowRun run, String id) {
        return run.on(() -> run.session().atlas().catalog().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow());
    }
}
