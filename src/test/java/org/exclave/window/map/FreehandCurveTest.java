package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exclave.annotation.Course;
import org.exclave.cartography.ScreenPoint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class FreehandCurveTest {

    @Test
    void theEndsStayAndATremblingHandDrawsAStraightLine() {
        List<ScreenPoint> way = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            way.add(new ScreenPoint(i, i % 2));
        }
        List<ScreenPoint> line = FreehandCurve.of(way);
        assertThat(line).containsExactly(new ScreenPoint(0, 0), new ScreenPoint(200, 0));
    }

    @Test
    void cornersAreRoundedAndNeverLeftByMoreThanAQuarterOfALeg() {
        List<ScreenPoint> way =
                List.of(new ScreenPoint(0, 0), new ScreenPoint(100, 0), new ScreenPoint(100, 100));
        List<ScreenPoint> line = FreehandCurve.of(way);
        assertThat(line.getFirst()).isEqualTo(way.getFirst());
        assertThat(line.getLast()).isEqualTo(way.getLast());
        assertThat(line).doesNotContain(new ScreenPoint(100, 0)).hasSize(6);
        assertThat(line).allSatisfy(point -> assertThat(
                        Math.min(Math.abs(point.y()), Math.abs(100 - point.x())))
                .isLessThan(12.5 + 1e-9));
    }

    @Test
    void aClosedWayStaysALineWithBothEndsAtOnePlace() {
        List<ScreenPoint> way = new ArrayList<>();
        for (int i = 0; i <= 360; i += 3) {
            way.add(new ScreenPoint(100 * Math.cos(Math.toRadians(i % 360)), 100 * Math.sin(Math.toRadians(i % 360))));
        }
        List<ScreenPoint> line = FreehandCurve.of(way);
        assertThat(line.getFirst()).isEqualTo(line.getLast());
        assertThat(line).hasSizeBetween(20, 140);
        assertThat(line).allSatisfy(point -> assertThat(Math.hypot(point.x(), point.y())).isBetween(97.0, 100.01));
    }

    @Test
    void evenTheWildestWayMakesNoMorePlacesThanAShapeMayHave() {
        Random random = new Random(1);
        List<ScreenPoint> way = new ArrayList<>();
        for (int i = 0; i < Course.MOST; i++) {
            way.add(new ScreenPoint(random.nextDouble(2000), random.nextDouble(2000)));
        }
        assertThat(FreehandCurve.of(way)).hasSizeBetween(2, Course.MOST);
    }

    @Test
    void aTinyLoopIsStillALine() {
        List<ScreenPoint> way = List.of(new ScreenPoint(5, 5), new ScreenPoint(5.5, 5), new ScreenPoint(5, 5));
        assertThat(FreehandCurve.of(way)).hasSizeGreaterThan(1);
    }
}
