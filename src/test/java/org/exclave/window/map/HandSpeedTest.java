package org.exclave.window.map;

import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A throw is told from a careful drag by the last moments before the hand lets go. */
final class HandSpeedTest {

    private static final long MILLI = 1_000_000;

    private final HandSpeed hand = new HandSpeed();

    @Test
    void anEvenMovementHasItsOwnSpeed() {
        for (int i = 0; i <= 10; i++) {
            hand.moved(i * 10 * MILLI, new Point2D(i * 6, i * -3));
        }

        Point2D speed = hand.at(100 * MILLI);

        assertThat(speed.getX()).isCloseTo(600, within(1.0));
        assertThat(speed.getY()).isCloseTo(-300, within(1.0));
    }

    @Test
    void aHandThatHeldStillThrowsNothing() {
        hand.moved(0, new Point2D(0, 0));
        hand.moved(20 * MILLI, new Point2D(300, 0));

        assertThat(hand.at(200 * MILLI)).isEqualTo(Point2D.ZERO);
    }

    @Test
    void aHandThatWaitsBeforeItLetsGoThrowsLess() {
        hand.moved(0, new Point2D(0, 0));
        hand.moved(20 * MILLI, new Point2D(40, 0));

        assertThat(hand.at(60 * MILLI).getX()).isLessThan(hand.at(30 * MILLI).getX()).isPositive();
    }

    @Test
    void whatWasBeforeTheMovementDoesNotCount() {
        hand.moved(0, new Point2D(0, 0));
        hand.moved(10 * MILLI, new Point2D(500, 0));
        hand.begin();
        hand.moved(20 * MILLI, new Point2D(510, 0));

        assertThat(hand.at(20 * MILLI)).isEqualTo(Point2D.ZERO);
    }
}
