package org.exclave.cartography;

import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MercatorTest {

    @Test
    void cornersOfTheWorldAreThoseOfTheUnitSquare() {
        assertThat(Mercator.x(-180)).isZero();
        assertThat(Mercator.x(180)).isEqualTo(1);
        assertThat(Mercator.y(0)).isCloseTo(0.5, within(1e-15));
        assertThat(Mercator.y(Mercator.MAX_LATITUDE)).isCloseTo(0, within(1e-12));
        assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-12));
    }

    @Test
    void degreesAndSquareAreInverse() {
        Random random = new Random(3);
        for (int round = 0; round < 10_000; round++) {
            double longitude = 360 * random.nextDouble() - 180;
            double latitude = 170 * random.nextDouble() - 85;
            assertThat(Mercator.longitude(Mercator.x(longitude))).isCloseTo(longitude, within(1e-10));
            assertThat(Mercator.latitude(Mercator.y(latitude))).isCloseTo(latitude, within(1e-10));
        }
    }

    /** The usual scheme of tiles, as its description gives it for row numbers: (1 − asinh(tan φ) / π) / 2 · 2^zoom. */
    @Test
    void tilesFallWhereEverybodyElsesDo() {
        assertThat(Mercator.y(40) * 4096).isCloseTo(1550.6602301074674, within(1e-9));
        assertThat(Mercator.longitude(2846 / 4096.0)).isCloseTo(70.13671875, within(1e-9));
    }
}
