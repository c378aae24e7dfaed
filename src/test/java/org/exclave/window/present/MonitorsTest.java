package org.exclave.window.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which monitor something is presented on. */
final class MonitorsTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D RIGHT = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D WINDOW = new Rectangle2D(100, 50, 1200, 800);

    @Test
    void theMonitorThatWasChosenLastIsTaken() {
        assertThat(Monitors.choose(List.of(LEFT, RIGHT), Monitors.name(LEFT), WINDOW)).isZero();
        assertThat(Monitors.choose(List.of(LEFT, RIGHT), Monitors.name(RIGHT), WINDOW)).isEqualTo(1);
    }

    @Test
    void withoutOneItIsTheOneWithoutTheWindow() {
        assertThat(Monitors.choose(List.of(LEFT, RIGHT), "", WINDOW)).isEqualTo(1);
        assertThat(Monitors.choose(List.of(RIGHT, LEFT), "gone", WINDOW)).isZero();
    }

    @Test
    void theOnlyMonitorIsTakenInAnyCase() {
        assertThat(Monitors.choose(List.of(LEFT), Monitors.name(RIGHT), WINDOW)).isZero();
    }
}
