package org.exclave.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Areas against the formula for the zone between two parallels of an ellipsoid, to 0.1 m² in each km². */
class RingAreaTest {

    private static final double SQUARE_METERS_PER_KM2 = 0.1;
    private static final double B = 6_356_752.314245179;
    private static final double E = Math.sqrt(0.0066943799901413165);

    @ParameterizedTest
    @CsvSource({
        "70, 40, 70.001, 40.001",
        "70.5, 39.9, 70.52, 39.91",
        "70, 39.5, 71, 40.5",
        "69.2, 39.6, 71.4, 40.5",
        "66, 36, 76, 43"
    })
    void quadranglesOfMeridiansAndParallelsAreAsLargeAsTheirPartOfTheZone(
            double west, double south, double east, double north) {
        int pieces = 20_000;
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            ring.add(new Coordinate(west + (east - west) * i / pieces, south));
        }
        for (int i = 0; i <= pieces; i++) {
            ring.add(new Coordinate(east - (east - west) * i / pieces, north));
        }
        double expected = B * B / 2 * Math.toRadians(east - west) * (authalic(north) - authalic(south));

        double squareMeters = GeodesicMeasure.ringSquareMeters(ring);

        assertThat(squareMeters).isCloseTo(expected, within(SQUARE_METERS_PER_KM2 * expected / 1e6));
        Collections.reverse(ring);
        assertThat(GeodesicMeasure.ringSquareMeters(ring)).isCloseTo(squareMeters, within(1e-3));
        ring.add(ring.getFirst());
        assertThat(GeodesicMeasure.ringSquareMeters(ring)).isCloseTo(squareMeters, within(1e-3));
    }

    @Test
    void fewerThanThreeCornersEncloseNothing() {
        assertThat(GeodesicMeasure.ringSquareMeters(List.of())).isZero();
        assertThat(GeodesicMeasure.ringSquareMeters(List.of(new Coordinate(70, 40), new Coordinate(71, 40))))
                .isZero();
    }

    private static double authalic(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double within = E * sine;
        return sine / (1 - within * within) + Math.log((1 + within) / (1 - within)) / (2 * E);
    }
}
