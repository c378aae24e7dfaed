package org.exclave.window.map;

import java.util.HashSet;
import java.util.List;
import org.exclave.cartography.ScreenPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However many incidents share a mark, each has a place of its own when they are spread. */
final class FanOutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 22, 40, 95})
    void noneCoversAnotherOrTheMark(int count) {
        List<ScreenPoint> places = FanOut.places(count);

        assertThat(new HashSet<>(places)).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(places.get(i).distance(new ScreenPoint(0, 0))).isGreaterThan(40);
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).distance(places.get(j))).isGreaterThan(32);
            }
        }
    }
}
