package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The map under the hand: thrown, flown, stopped. */
final class NavigationWindowTest {

    @TempDir
    private Path folder;

    @Test
    void aThrownMapGlidesOnAndAFlightGoesWhereItWasSent() {
        try (WindowRun run = WindowRun.openMoving(folder.resolve("annotations.gpkg"))) {
            Viewport opening = run.viewport();
            Viewport let = run.throwMap(70.3, 40.35);
            run.await("the glide", () -> run.viewport().longitude() < let.longitude() - 1e-6);

            run.focus("#map");
            run.press(KeyCode.HOME);
            run.await("the flight home", () -> run.viewport().equals(opening));

            run.press(KeyCode.PLUS);
            run.press(KeyCode.PLUS);
            run.await("two steps in", () -> Math.abs(run.viewport().zoom() - opening.zoom() - 1) < 1e-9);
        }
    }

    @Test
    void aFlightIsStoppedByTheHand() {
        try (WindowRun run = WindowRun.openMoving(folder.resolve("annotations.gpkg"))) {
            Viewport opening = run.viewport();
            run.focus("#map");
            Viewport goal = new Viewport(60, 34, 14, opening.width(), opening.height(), 1);
            run.pressMapWhenItMoves(() -> run.session().travel().to(goal));
            Viewport stopped = run.viewport();
            run.frames(20);

            assertThat(run.viewport()).isEqualTo(stopped);
            assertThat(stopped.longitude()).isGreaterThan(60.001);
        }
    }

    @Test
    void whoWantsThingsStillIsThereAtOnce() {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"))) {
            Viewport opening = run.viewport();
            Viewport let = run.throwMap(70.3, 40.35);
            assertThat(run.viewport()).isNotEqualTo(opening).isEqualTo(let);
            run.focus("#map");
            run.press(KeyCode.HOME);
            assertThat(run.viewport()).isEqualTo(opening);
            run.scrollBack(2);
            assertThat(run.viewport().zoom()).isCloseTo(opening.zoom() - 0.5, within(0.3));
        }
    }
}
