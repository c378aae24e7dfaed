package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The map under the hand: thrown, flown, stopped. */
@Execution(ExecutionMode.SAME_THREAD)
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

    /** Gluon's tiles, and above them the picture of the map. */
    private static Parent gluon(WindowRun run) {
        return (Parent) ((Parent) run.node("#map")).getChildrenUnmodifiable().getFirst();
    }

    private static boolean drawsTiles(WindowRun run) {
        return gluon(run).getChildrenUnmodifiable().getFirst().isVisible();
    }

    private static boolean blendsPixels(WindowRun run) {
        Parent layer = (Parent) gluon(run).getChildrenUnmodifiable().getLast();
        return ((ImageView) layer.getChildrenUnmodifiable().getFirst()).isSmooth();
    }

    @Test
    void tilesAreDrawnOnlyWhereThePictureDoesNotReachAndPixelsBlendedOnlyWhileItIsStretched() {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"))) {
            run.await("the first picture", () -> !drawsTiles(run) && !blendsPixels(run));

            boolean withinMargin = run.on(() -> {
                run.session().viewport().set(run.viewport().panned(40, 0));
                return drawsTiles(run);
            });
            assertThat(withinMargin).isFalse();

            boolean beyond = run.on(() -> {
                run.session().viewport().set(run.viewport().panned(300, 0));
                return drawsTiles(run) && !blendsPixels(run);
            });
            assertThat(beyond).isTrue();
            run.await("the picture of there", () -> !drawsTiles(run));

            boolean stretched = run.on(() -> {
                run.session().viewport().set(run.viewport().zoomedAt(100, 100, 0.4));
                return blendsPixels(run);
            });
            assertThat(stretched).isTrue();
            run.await("the picture of that size", () -> !blendsPixels(run));
        }
    }
}
