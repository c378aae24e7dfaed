package org.exclave.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Units that suit the figure, and no false exactness. */
class MeasureWordingTest {

    private final MeasureWording wording = new MeasureWording(Messages.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.0 m",
                "4.24 | 4.2 m",
                "9.96 | 10 m",
                "312.4 | 312 m",
                "999.4 | 999 m",
                "999.6 | 1.00 km",
                "12341 | 12.34 km",
                "1234567 | 1,234.57 km"
            })
    void lengths(double meters, String words) {
        assertThat(wording.length(meters)).isEqualTo(words);
        assertThat(wording.length(meters, 0)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12341 | 3000 | 12 km ± 3 km",
                "12341 | 1500 | 12.3 km ± 1.5 km",
                "12341 | 50 | 12.34 km ± 0.05 km",
                "1200 | 3000 | at most 4.2 km"
            })
    void lengthsBetweenRoughPlaces(double meters, double off, String words) {
        assertThat(wording.length(meters, off)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850.2 | 0 | 850 m²",
                "9999.7 | 0 | 1.00 ha",
                "123400 | 0 | 12.34 ha",
                "999960 | 0 | 1.00 km²",
                "1250000 | 0 | 1.25 km²",
                "35400000 | 6000000 | 35 km² ± 6 km²",
                "35420000 | 500000 | 35.42 km² ± 0.5 km²",
                "3000000 | 6000000 | at most 9 km²"
            })
    void areas(double squareMeters, double off, String words) {
        assertThat(wording.area(squareMeters, off)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0° N", "47, 47° NE", "90, 90° E", "202.4, 202° SSW", "225, 225° SW", "314.6, 315° NW", "359.7, 0° N"
    })
    void directions(double degrees, String words) {
        assertThat(wording.azimuth(degrees)).isEqualTo(words);
    }

    @Test
    void radiiAreAsTheyWereGiven() {
        assertThat(wording.radius(1500)).isEqualTo("1.5 km");
        assertThat(wording.radius(300)).isEqualTo("0.3 km");
    }
}
