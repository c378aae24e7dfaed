package org.exclave.annotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PositionTest {

    @Test
    void theEdgesOfTheWorldArePlaces() {
        assertThat(new Position(180, -90)).isEqualTo(new Position(180, -90));
        assertThat(new Position(-180, 90).longitude()).isEqualTo(-180);
    }

    @ParameterizedTest
    @CsvSource({"180.0001, 0", "-180.0001, 0", "0, 90.0001", "0, -90.0001", "NaN, 0", "0, NaN", "Infinity, 0"})
    void whatIsNoPlaceIsRefused(double longitude, double latitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(longitude, latitude));
    }
}
