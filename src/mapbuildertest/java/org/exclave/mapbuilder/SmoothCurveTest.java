package org.exclave.mapbuilder;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;

class SmoothCurveTest {

    private static final List<Coordinate> CORNERS =
            List.of(new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1), new Coordinate(3, 1));

    @Test
    void theCurvePassesThroughEveryPoint() {
        assertThat(SmoothCurve.through(CORNERS)).containsSubsequence(CORNERS).hasSize(3 * 8 + 1);
    }

    @Test
    void pointsOnALineStayOnIt() {
        Coordinate[] curve = SmoothCurve.through(CORNERS.subList(0, 2));

        assertThat(Arrays.stream(curve)).allMatch(point -> Math.abs(point.y) < 1e-12);
        assertThat(curve).isSorted();
    }

    @Test
    void theCurveNeverStraysFarFromItsPoints() {
        assertThat(Arrays.stream(SmoothCurve.through(CORNERS)))
                .allMatch(point -> point.x > -0.2 && point.x < 3.2 && point.y > -0.2 && point.y < 1.2);
    }
}
