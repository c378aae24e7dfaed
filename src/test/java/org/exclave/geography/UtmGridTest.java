package org.exclave.geography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Places on the UTM grid; what is expected was computed by PROJ 9.1, {@code +proj=utm +zone=…}. */
final class UtmGridTest {

    private final UtmGrid grid = new UtmGrid();

    @ParameterizedTest
    @CsvSource({
        "70.528, 39.9491, 42, S, 630529.160959, 4423225.584532",
        "72.0001, 40, 43, T, 243908.890052, 4432068.769281",
        "71.9999, 40, 42, T, 756091.109948, 4432068.769281",
        "58, 33, 40, S, 593417.778208, 3651730.974112",
        "84, 48, 45, U, 276224.084603, 5320655.789192",
        "69, 0.5, 42, N, 500000, 55265.037143",
        "-70, -33, 19, H, 406582.221792, 6348269.025888"
    })
    void agreesWithProj(double longitude, double latitude, int zone, char band, double easting, double northing) {
        UtmPosition position = grid.at(longitude, latitude);

        assertThat(position.zone()).isEqualTo(zone);
        assertThat(position.band()).isEqualTo(band);
        assertThat(position.easting()).isCloseTo(easting, within(0.01));
        assertThat(position.northing()).isCloseTo(northing, within(0.01));
    }

    @Test
    void thePolesHaveAnotherGrid() {
        assertThat(UtmGrid.covers(84.1)).isFalse();
        assertThat(UtmGrid.covers(40)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> grid.at(70, 85));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.at(190, 40));
    }
}
