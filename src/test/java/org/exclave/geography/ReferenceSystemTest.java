package org.exclave.geography;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReferenceSystemTest {

    @Test
    void positionsOfTheUtmGridComeBackToWhereTheyWere() {
        ReferenceSystem system = ReferenceSystem.of(32642).orElseThrow();
        UtmGrid grid = new UtmGrid();
        Random random = new Random(42);
        for (int trial = 0; trial < 500; trial++) {
            double longitude = 66.1 + 5.8 * random.nextDouble();
            double latitude = 34 + 10 * random.nextDouble();
            UtmPosition position = grid.at(longitude, latitude);
            double[] degrees = system.degrees(position.easting(), position.northing()).orElseThrow();
            assertThat(degrees[0]).isEqualTo(longitude, within(1e-7));
            assertThat(degrees[1]).isEqualTo(latitude, within(1e-7));
        }
    }

    @Test
    void degreesOfAnotherDatumStandLongitudeFirst() {
        double[] degrees = ReferenceSystem.of(4284).orElseThrow().degrees(70.58, 39.85).orElseThrow();
        assertThat(degrees[0]).isEqualTo(70.58, within(0.003));
        assertThat(degrees[1]).isEqualTo(39.85, within(0.003));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999_999, 5773, 4979})
    void whatIsNoSystemOfTwoAxesIsRefused(int code) {
        assertThat(ReferenceSystem.of(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 4412000", "Infinity, 4412000", "1e300, 1", "99999999999, -99999999999", "-500000, 4412000", "70.58, 39.85",
        "635000, -44120000", "3000000, 4412000"
    })
    void whereTheSystemDoesNotReachIsNoPlace(double east, double north) {
        assertThat(ReferenceSystem.of(32642).orElseThrow().degrees(east, north)).isEmpty();
    }

    @Test
    void theNextZoneIsReachedAsInPractice() {
        UtmPosition edge = new UtmGrid().at(71.9, 40);
        double[] degrees = ReferenceSystem.of(32642).orElseThrow().degrees(edge.easting() + 60_000, edge.northing()).orElseThrow();
        assertThat(degrees[0]).isBetween(72.0, 73.0);
    }
}
