package org.exclave.geography;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Heights are about right where they are known, and nothing is said where they are not. */
final class ElevationTest {

    private static final Elevation SHIPPED = ShippedMap.geography().elevation();

    @Test
    void shippedGridLiesWhereItsSourceDoes() {
        assertThat(SHIPPED.columns()).isEqualTo(166);
        assertThat(SHIPPED.rows()).isEqualTo(86);
        assertThat(SHIPPED.west()).isEqualTo(68, within(1e-9));
        assertThat(SHIPPED.north()).isEqualTo(41.633333333333, within(1e-9));
        assertThat(SHIPPED.east()).isEqualTo(73.533333333333, within(1e-9));
        assertThat(SHIPPED.south()).isEqualTo(38.766666666667, within(1e-9));
    }

    @Test
    void valleyIsLowAndThePamirHigh() {
        assertThat(SHIPPED.about(69.622, 40.2826).orElseThrow()).as("Khujand").isBetween(250.0, 500.0);
        assertThat(SHIPPED.about(70.8194, 40.0626).orElseThrow()).as("Batken").isBetween(850.0, 1300.0);
        assertThat(SHIPPED.about(72.9, 39.35).orElseThrow()).as("Alay range").isGreaterThan(2800);
    }

    @Test
    void heightBetweenCellsIsBetweenTheirs() {
        Elevation slope = Elevation.of(List.of(line(0, 0, 100), line(1, 200, 300)));

        assertThat(slope.about(0.5, 1.5)).hasValue(0);
        assertThat(slope.about(1.5, 0.5)).hasValue(300);
        assertThat(slope.about(1, 1).orElseThrow()).isEqualTo(150, within(1e-9));
    }

    @Test
    void nothingIsSaidOutsideTheGrid() {
        assertThat(SHIPPED.about(67.9, 40)).isEmpty();
        assertThat(SHIPPED.about(70, 38.7)).isEmpty();
        assertThat(SHIPPED.about(70, 41.7)).isEmpty();
        assertThat(SHIPPED.about(73.6, 40)).isEmpty();
    }

    @Test
    void tornGridIsRefused() {
        assertThatThrownBy(() -> Elevation.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Elevation.of(List.of(line(0, 1, 2), line(2, 3, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Elevation.of(List.of(line(0, 1, 2), line(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ElevationLine line(int line, int... heights) {
        return new ElevationLine(line, new Envelope(0, heights.length, 1 - line, 2 - line), heights);
    }
}
