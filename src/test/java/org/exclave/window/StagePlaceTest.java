package org.exclave.window;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.exclave.annotation.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.SAME_THREAD)
class StagePlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D BESIDE = new Rectangle2D(-1920, 0, 1920, 1080);

    private static Rectangle2D fitted(double x, double y, double width, double height, Rectangle2D... screens) {
        return StagePlace.fitted(new WindowPlace(x, y, width, height, false), List.of(screens));
    }

    @Test
    void windowStandsWhereItWasLeft() {
        assertThat(fitted(100, 50, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(100, 50, 1200, 800));
        assertThat(fitted(-1900, 10, 1800, 1000, LAPTOP, BESIDE)).isEqualTo(new Rectangle2D(-1900, 10, 1800, 1000));
    }

    @Test
    void partOfAWindowMayLieOutsideAsPeoplePutIt() {
        assertThat(fitted(900, 400, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(900, 400, 1200, 800));
        assertThat(fitted(-800, 50, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(-800, 50, 1200, 800));
    }

    @Test
    void windowOnAScreenThatIsGoneComesBack() {
        assertThat(fitted(-1900, 10, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(-1080, 25, 1200, 800));
        assertThat(fitted(5000, 3000, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(1320, 780, 1200, 800));
    }

    @Test
    void windowIsNoLargerThanItsScreenAndItsBarCanBeHeld() {
        assertThat(fitted(-1920, -40, 3000, 2000, LAPTOP, BESIDE)).isEqualTo(new Rectangle2D(-1920, 0, 1920, 1080));
        assertThat(fitted(10, -500, 1200, 800, LAPTOP)).isEqualTo(new Rectangle2D(10, 25, 1200, 800));
    }

    @Test
    void windowForLargeLettersIsWiderAsFarAsTheScreenIs() {
        assertThat(StagePlace.leastWidth(1, LAPTOP)).isEqualTo(960);
        assertThat(StagePlace.leastWidth(1.5, LAPTOP)).isEqualTo(1080);
        assertThat(StagePlace.leastWidth(2, LAPTOP)).isEqualTo(1200);
        assertThat(StagePlace.leastWidth(2, new Rectangle2D(0, 0, 1024, 768))).isEqualTo(1024);
    }

    @Test
    void windowThatIsMovedToASmallerScreenMayBeAsNarrowAsThat() throws TimeoutException {
        Rectangle2D small = new Rectangle2D(1440, 0, 800, 560);
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Stage stage = new Stage();
            StagePlace place = new StagePlace(stage, () -> List.of(LAPTOP, small));
            place.makeRoom(2);
            assertThat(stage.getMinWidth()).isEqualTo(1200);
            assertThat(stage.getMinHeight()).isEqualTo(600);
            place.limitOnItsScreen(new Rectangle2D(1400, 0, 1200, 600));
            assertThat(stage.getMinWidth()).isEqualTo(800);
            assertThat(stage.getMinHeight()).isEqualTo(560);
            place.limitOnItsScreen(new Rectangle2D(200, 30, 1200, 600));
            assertThat(stage.getMinWidth()).isEqualTo(1200);
        });
    }
}
