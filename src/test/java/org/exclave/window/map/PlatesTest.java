package org.exclave.window.map;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlatesTest {

    private final Plates plates = new Plates();
    private int made;

    private Plate take() {
        return plates.take(8, 4, () -> blank(8));
    }

    private BufferedImage blank(int width) {
        made++;
        return new BufferedImage(width, 4, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private Plate shown() {
        Plate plate = take();
        plates.show(plate);
        return plate;
    }

    @Test
    void whatIsShownIsNeverPaintedOn() {
        Plate shown = shown();
        plates.pulse();
        plates.pulse();
        plates.pulse();
        assertThat(take()).isNotSameAs(shown);
    }

    @Test
    void aPlateThatTheScreenHasDrawnIsFreeTwoPulsesAfterAnotherReplacedIt() {
        Plate first = shown();
        plates.pulse();
        shown();
        assertThat(take()).isNotSameAs(first);
        plates.pulse();
        assertThat(take()).isNotSameAs(first);
        plates.pulse();
        assertThat(take()).isSameAs(first);
    }

    @Test
    void aPlateThatTheScreenNeverDrewIsFreeAtOnce() {
        Plate first = shown();
        shown();
        assertThat(take()).isSameAs(first);
    }

    @Test
    void aSteadyHandNeedsFewPlates() {
        for (int picture = 0; picture < 600; picture++) {
            shown();
            if (picture % 3 > 0) {
                plates.pulse();
            }
        }
        assertThat(made).isLessThanOrEqualTo(5);
    }

    @Test
    void aPlateOfAnotherSizeIsLetGo() {
        Plate small = shown();
        shown();
        Plate large = plates.take(16, 4, () -> blank(16));
        assertThat(large.picture().getWidth()).isEqualTo(16);
        assertThat(take()).isNotSameAs(small);
    }

    @Test
    void platesOfAnotherSizeAreNotKeptWhileThereIsNoNeedForOthers() {
        Plate never = shown();
        Plate drawn = shown();
        plates.pulse();
        plates.show(plates.take(16, 4, () -> blank(16)));
        plates.pulse();
        plates.pulse();
        assertThat(take()).isNotIn(never, drawn);
    }
}
