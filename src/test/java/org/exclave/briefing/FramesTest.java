package org.exclave.briefing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FramesTest {

    @ParameterizedTest
    @CsvSource({"0, 4", "-1, 4", "1, 0", "1, 0.09", "1, 50.1", "1, NaN", "1, Infinity", "1, -4"})
    void animationsThatAreNoneAreRefused(int count, double perSecond) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frames(count, perSecond, MovingPictures::draw));
    }

    @Test
    void unitsThatDoNotDivideAreSharedOut() {
        Frames frames = new Frames(6, 40, MovingPictures::draw);

        assertThat(java.util.stream.IntStream.range(0, 6).mapToLong(i -> frames.delay(i, 100)))
                .containsExactly(3L, 2L, 3L, 2L, 3L, 2L);
    }
}
